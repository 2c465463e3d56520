package io.github.errorcontract.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.security.web.session.SimpleRedirectSessionInformationExpiredStrategy;

/**
 * Answers a request in an expired session with the contract. Only a strategy that
 * redirects is asked; Spring Security's other one writes a text with status 200.
 */
final class ContractSessionInformationExpiredStrategy implements SessionInformationExpiredStrategy {

	private final SessionInformationExpiredStrategy delegate;

	private final SecurityResponder responder;

	ContractSessionInformationExpiredStrategy(SessionInformationExpiredStrategy delegate, SecurityResponder responder) {
		this.delegate = delegate;
		this.responder = responder;
	}

	@Override
	public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException, ServletException {
		HttpServletRequest request = event.getRequest();
		if (!this.responder.covers(request)) {
			this.delegate.onExpiredSessionDetected(event);
			return;
		}
		HeldResponse held = new HeldResponse(event.getResponse());
		if (this.delegate instanceof SimpleRedirectSessionInformationExpiredStrategy) {
			this.delegate.onExpiredSessionDetected(new SessionInformationExpiredEvent(event.getSessionInformation(),
					request, held, event.getFilterChain()));
		}
		else {
			held.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		this.responder.concludeAuthentication(new SessionAuthenticationException("The session has expired"), request,
				held);
	}

}
