package io.github.errorcontract.servlet.answer;

import java.io.IOException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsProcessor;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Refuses cross-origin requests as Spring's own processor does, but with the contract's
 * body in place of a text.
 */
public final class ContractCorsProcessor extends DefaultCorsProcessor {

	private final CorsProcessor outOfScope = new DefaultCorsProcessor();

	private final ObjectProvider<ErrorResponder> responder;

	private final ObjectProvider<ContractScope> scope;

	/**
	 * Creates the processor.
	 * @param responder answers; asked for when the first request needs it, like the scope
	 * @param scope the paths that keep the contract
	 */
	public ContractCorsProcessor(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
		this.responder = responder;
		this.scope = scope;
	}

	@Override
	public boolean processRequest(@Nullable CorsConfiguration config, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		if (!this.scope.getObject().covers(request)) {
			return this.outOfScope.processRequest(config, request, response);
		}
		boolean allowed = super.processRequest(config, request, response);
		if (!allowed) {
			this.responder.getObject().respond(request, response, ApiError.builder(BuiltInError.CORS_REJECTED).build());
		}
		return allowed;
	}

	@Override
	protected void rejectRequest(ServerHttpResponse response) {
	}

}
