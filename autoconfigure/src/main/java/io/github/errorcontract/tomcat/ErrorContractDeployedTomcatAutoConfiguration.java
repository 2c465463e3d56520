package io.github.errorcontract.tomcat;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.container.ContainerResponses;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWarDeployment;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/**
 * {@link AutoConfiguration Auto-configuration} of the door of a Tomcat that a WAR is
 * deployed to.
 */
@AutoConfiguration(after = ErrorContractTomcatAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnWarDeployment
@ConditionalOnClass({ StandardContext.class, ErrorReportValve.class })
@ConditionalOnBean(ContractScope.class)
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractDeployedTomcatAutoConfiguration {

	@Bean
	DeployedErrorPage errorContractDeployedErrorPage(ObjectProvider<DispatcherServletPath> servlet,
			Environment environment) {
		String page = environment.getProperty("spring.web.error.path", environment.getProperty("error.path", "/error"));
		DispatcherServletPath path = servlet.getIfAvailable();
		return new DeployedErrorPage((path != null) ? path.getRelativePath(page) : page);
	}

	@Bean
	@Lazy
	@ConditionalOnMissingClass("org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory")
	ContainerResponses errorContractDeployedTomcatResponses() {
		return new TomcatResponses();
	}

}
