package io.github.errorcontract.tomcat;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.container.ContainerResponses;
import io.github.errorcontract.webmvc.ContractErrorController;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * Auto-configuration of the door of an embedded Tomcat.
 */
@AutoConfiguration(after = ErrorContractWebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ ErrorReportValve.class, ConfigurableTomcatWebServerFactory.class })
@ConditionalOnBean(ContractScope.class)
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractTomcatAutoConfiguration {

	@Bean
	ContractTomcatWebServerFactoryCustomizer errorContractTomcatWebServerFactoryCustomizer(
			ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope,
			ObjectProvider<ContractErrorController> errorPage) {
		return new ContractTomcatWebServerFactoryCustomizer(responder, scope, errorPage);
	}

	@Bean
	@Lazy
	ContainerResponses errorContractTomcatResponses() {
		return new TomcatResponses();
	}

}
