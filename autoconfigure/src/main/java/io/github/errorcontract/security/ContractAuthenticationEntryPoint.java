package io.github.errorcontract.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * Lets an entry point of Spring Security set its challenge, and answers with the
 * contract.
 */
final class ContractAuthenticationEntryPoint implements AuthenticationEntryPoint {

	private final AuthenticationEntryPoint delegate;

	private final SecurityResponder responder;

	private final boolean redirects;

	ContractAuthenticationEntryPoint(AuthenticationEntryPoint delegate, SecurityResponder responder) {
		this.delegate = delegate;
		this.responder = responder;
		this.redirects = delegate instanceof LoginUrlAuthenticationEntryPoint;
	}

	/**
	 * Returns Spring Security's own entry point, unless it sends the caller to a page.
	 */
	@Nullable AuthenticationEntryPoint securitys() {
		return this.redirects ? null : this.delegate;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (!this.responder.covers(request)) {
			this.delegate.commence(request, response, exception);
			return;
		}
		AuthenticationException failure = MissingAccountTranslator.translate(exception, request);
		if (!this.responder.respondDirectly(this.redirects, failure, request, response)) {
			HeldResponse held = new HeldResponse(response);
			this.delegate.commence(request, held, failure);
			this.responder.concludeAuthentication(failure, request, held);
		}
	}

}
