package io.github.errorcontract.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/**
 * Answers a failed login with the contract. A browser is redirected to the page that
 * Spring Security's handler names.
 */
final class ContractAuthenticationFailureHandler implements AuthenticationFailureHandler {

	private final AuthenticationFailureHandler delegate;

	private final SecurityResponder responder;

	private final boolean redirects;

	ContractAuthenticationFailureHandler(AuthenticationFailureHandler delegate, SecurityResponder responder) {
		this.delegate = delegate;
		this.responder = responder;
		this.redirects = delegate instanceof SimpleUrlAuthenticationFailureHandler;
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException, ServletException {
		if (!this.responder.covers(request)) {
			this.delegate.onAuthenticationFailure(request, response, exception);
			return;
		}
		AuthenticationException failure = MissingAccountTranslator.translate(exception, request);
		if (!this.responder.respondDirectly(this.redirects, failure, request, response)) {
			HeldResponse held = new HeldResponse(response);
			this.delegate.onAuthenticationFailure(request, held, failure);
			this.responder.concludeAuthentication(failure, request, held);
		}
	}

}
