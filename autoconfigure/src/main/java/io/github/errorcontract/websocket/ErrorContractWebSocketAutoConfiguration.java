package io.github.errorcontract.websocket;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/**
 * {@link AutoConfiguration Auto-configuration} for WebSocket endpoints of Spring MVC, if
 * there is Spring's module for them.
 */
@AutoConfiguration(after = ErrorContractServletAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(WebSocketHttpRequestHandler.class)
@ConditionalOnBean(ContractScope.class)
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractWebSocketAutoConfiguration {

	private ErrorContractWebSocketAutoConfiguration() {
	}

	@Bean
	static HandshakeBeanPostProcessor errorContractHandshakeBeanPostProcessor(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope) {
		return new HandshakeBeanPostProcessor(responder, scope);
	}

}
