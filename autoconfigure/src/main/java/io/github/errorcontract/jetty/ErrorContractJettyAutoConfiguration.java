package io.github.errorcontract.jetty;

import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Lazy;

/**
 * Auto-configuration of the door of an embedded Jetty.
 */
@AutoConfiguration(after = ErrorContractWebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ Server.class, WebAppContext.class, JettyServletWebServerFactory.class })
@ConditionalOnBean({ ErrorResponder.class, ContractScope.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractJettyAutoConfiguration {

	/**
	 * Creates the customizer. The settings are checked before: Jetty logs what fails
	 * while it starts with a stack trace.
	 */
	@Bean
	@DependsOn({ "errorContractBareStatus", "errorContractScope" })
	ContractJettyWebServerFactoryCustomizer errorContractJettyWebServerFactoryCustomizer(
			ObjectProvider<ErrorPipeline> pipeline, ObjectProvider<ErrorResponder> responder,
			ObjectProvider<RequestIds> requestIds, ObjectProvider<ContractScope> scope) {
		requestIds.getIfAvailable();
		return new ContractJettyWebServerFactoryCustomizer(pipeline, responder, requestIds, scope);
	}

	@Bean
	@Lazy
	JettyResponses errorContractJettyResponses() {
		return new JettyResponses();
	}

}
