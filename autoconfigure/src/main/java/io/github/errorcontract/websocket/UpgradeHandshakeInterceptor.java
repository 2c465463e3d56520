package io.github.errorcontract.websocket;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/**
 * Answers a GET that does not ask for the upgrade to a WebSocket (RFC 6455, section
 * 4.2.1) with 400, as Spring does, but with the contract's body. Everything else is left
 * to Spring.
 */
final class UpgradeHandshakeInterceptor implements HandshakeInterceptor {

	private final ErrorResponder responder;

	private final ContractScope scope;

	UpgradeHandshakeInterceptor(ErrorResponder responder, ContractScope scope) {
		this.responder = responder;
		this.scope = scope;
	}

	@Override
	public boolean beforeHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler,
			Map<String, Object> attributes) {
		if (!HttpMethod.GET.equals(request.getMethod()) || asksForUpgrade(request.getHeaders())
				|| !(request instanceof ServletServerHttpRequest servletRequest
						&& response instanceof ServletServerHttpResponse servletResponse)) {
			return true;
		}
		HttpServletRequest original = servletRequest.getServletRequest();
		if (!this.scope.covers(original)) {
			return true;
		}
		this.responder.respond(original, servletResponse.getServletResponse(),
				ApiError.builder(BuiltInError.INVALID_REQUEST).build());
		return false;
	}

	private static boolean asksForUpgrade(HttpHeaders headers) {
		List<String> connection = headers.getConnection();
		return "WebSocket".equalsIgnoreCase(headers.getUpgrade())
				&& connection.stream().anyMatch("Upgrade"::equalsIgnoreCase);
	}

	@Override
	public void afterHandshake(ServerHttpRequest request, ServerHttpResponse response, WebSocketHandler handler,
			@Nullable Exception failure) {
	}

}
