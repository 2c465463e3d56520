package io.github.errorcontract.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers a denied access with the contract, if Spring Security's handler refuses it or
 * asks for further credentials.
 */
final class ContractAccessDeniedHandler implements AccessDeniedHandler {

	private final AccessDeniedHandler delegate;

	private final SecurityResponder responder;

	ContractAccessDeniedHandler(AccessDeniedHandler delegate, SecurityResponder responder) {
		this.delegate = delegate;
		this.responder = responder;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException, ServletException {
		if (!this.responder.covers(request)) {
			this.delegate.handle(request, response, failure);
			return;
		}
		HeldResponse held = new HeldResponse(response);
		this.delegate.handle(request, held, failure);
		this.responder.concludeDenial(failure, request, held);
	}

}
