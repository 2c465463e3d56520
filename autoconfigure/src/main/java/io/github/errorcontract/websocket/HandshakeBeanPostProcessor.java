package io.github.errorcontract.websocket;

import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.DeferredErrorResponder;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.socket.server.HandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/**
 * Puts our interceptor before those of each WebSocket endpoint that is mapped to a path.
 */
final class HandshakeBeanPostProcessor implements BeanPostProcessor {

	private final ObjectProvider<ErrorResponder> responder;

	private final ObjectProvider<ContractScope> scope;

	HandshakeBeanPostProcessor(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
		this.responder = responder;
		this.scope = scope;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof AbstractUrlHandlerMapping mapping) {
			for (Object handler : mapping.getHandlerMap().values()) {
				if (handler instanceof WebSocketHttpRequestHandler endpoint) {
					intercept(endpoint);
				}
			}
		}
		return bean;
	}

	private void intercept(WebSocketHttpRequestHandler endpoint) {
		List<HandshakeInterceptor> interceptors = new ArrayList<>(endpoint.getHandshakeInterceptors());
		if (interceptors.stream().noneMatch(UpgradeHandshakeInterceptor.class::isInstance)) {
			interceptors.add(0, new UpgradeHandshakeInterceptor(new DeferredErrorResponder(this.responder),
					this.scope.getObject()));
			endpoint.setHandshakeInterceptors(interceptors);
		}
	}

}
