package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.jetty.JettyConnectionCut;
import io.github.errorcontract.jetty.JettyErrorHandlers;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.RequestIds;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * Auto-configuration of the door of an embedded Jetty.
 */
@AutoConfiguration(after = ErrorContractServletAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ Server.class, WebAppContext.class, JettyServletWebServerFactory.class })
@ConditionalOnBean({ ErrorResponder.class, ContractScope.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractJettyAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	JettyErrorHandlers errorContractJettyErrorHandlers(ObjectProvider<ErrorPipeline> pipeline,
			ObjectProvider<ErrorResponder> responder, ObjectProvider<RequestIds> requestIds,
			ObjectProvider<ContractScope> scope) {
		return new JettyErrorHandlers(pipeline, responder, requestIds, scope);
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	JettyConnectionCut errorContractJettyConnectionCut() {
		return new JettyConnectionCut();
	}

}
