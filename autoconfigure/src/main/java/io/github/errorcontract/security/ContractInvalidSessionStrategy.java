package io.github.errorcontract.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.session.InvalidSessionStrategy;

/**
 * Answers a request with an invalid session ID with the contract. A browser is redirected
 * to the page that Spring Security's strategy names.
 */
final class ContractInvalidSessionStrategy implements InvalidSessionStrategy {

	private final InvalidSessionStrategy delegate;

	private final SecurityResponder responder;

	ContractInvalidSessionStrategy(InvalidSessionStrategy delegate, SecurityResponder responder) {
		this.delegate = delegate;
		this.responder = responder;
	}

	@Override
	public void onInvalidSessionDetected(HttpServletRequest request, HttpServletResponse response)
			throws IOException, ServletException {
		if (!this.responder.covers(request)) {
			this.delegate.onInvalidSessionDetected(request, response);
			return;
		}
		HeldResponse held = new HeldResponse(response);
		this.delegate.onInvalidSessionDetected(request, held);
		this.responder.concludeAuthentication(new SessionAuthenticationException("The session is not valid"), request,
				held);
	}

}
