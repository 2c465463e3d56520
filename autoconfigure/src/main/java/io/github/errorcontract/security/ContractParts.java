package io.github.errorcontract.security;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.webmvc.ContractCorsProcessor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.Http403ForbiddenEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.session.InvalidSessionStrategy;
import org.springframework.security.web.session.RequestedUrlRedirectInvalidSessionStrategy;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.security.web.session.SimpleRedirectSessionInformationExpiredStrategy;
import org.springframework.security.web.util.matcher.RequestMatcherEntry;
import org.springframework.web.cors.DefaultCorsProcessor;

/**
 * Puts the contract around the parts with which Security's filters answer. The part goes
 * on to set what is its own, above all the challenge; a part of the application's own,
 * and one that the application alone can have chosen, stays as it is.
 *
 * @param answers what decides in each case
 * @param cors refuses cross-origin requests
 */
record ContractParts(SecurityAnswers answers, ContractCorsProcessor cors) {

	private static final String SECURITY = "org.springframework.security.";

	/**
	 * Tells whether an object is of a class of Spring Security's, not the application's.
	 */
	static boolean isSecuritys(Object part) {
		return part.getClass().getName().startsWith(SECURITY);
	}

	/**
	 * Returns what takes the place of a part, the part itself where nothing does.
	 */
	Object around(Object part) {
		if (part.getClass() == DefaultCorsProcessor.class) {
			return this.cors;
		}
		return isSecuritys(part) ? aroundSecuritys(part) : part;
	}

	private Object aroundSecuritys(Object part) {
		if (part instanceof AuthenticationEntryPoint entryPoint) {
			return around(entryPoint);
		}
		if (part instanceof AccessDeniedHandler handler) {
			return around(handler);
		}
		if (part instanceof AuthenticationFailureHandler handler) {
			return around(handler);
		}
		if (part instanceof SessionInformationExpiredStrategy strategy) {
			return around(strategy);
		}
		return (part instanceof InvalidSessionStrategy strategy) ? around(strategy) : part;
	}

	private AuthenticationEntryPoint around(AuthenticationEntryPoint entryPoint) {
		if (entryPoint instanceof DelegatingAuthenticationEntryPoint delegating) {
			return around(delegating);
		}
		if (entryPoint instanceof Http403ForbiddenEntryPoint) {
			return entryPoint;
		}
		return (request, response, failure) -> {
			if (!this.answers.covers(request)) {
				entryPoint.commence(request, response, failure);
			}
			else {
				commence(entryPoint, MissingAccount.or(failure), request, response);
			}
		};
	}

	private void commence(AuthenticationEntryPoint entryPoint, AuthenticationException failure,
			HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		if (!isAnsweredAtOnce(entryPoint, failure, request, response)) {
			HeldResponse held = new HeldResponse(response);
			entryPoint.commence(request, held, failure);
			this.answers.conclude(failure, request, held);
		}
	}

	/**
	 * Takes the place of every single entry point among which a delegating one chooses,
	 * for some of them may be the application's.
	 */
	private AuthenticationEntryPoint around(DelegatingAuthenticationEntryPoint delegating) {
		if (PartField.read(delegating, "entryPoints") instanceof List<?> entries
				&& PartField.read(delegating, "defaultEntryPoint") instanceof AuthenticationEntryPoint last) {
			List<RequestMatcherEntry<AuthenticationEntryPoint>> choice = new ArrayList<>();
			for (Object element : entries) {
				RequestMatcherEntry<?> entry = (RequestMatcherEntry<?>) element;
				choice.add(new RequestMatcherEntry<>(entry.getRequestMatcher(),
						(AuthenticationEntryPoint) around(entry.getEntry())));
			}
			return new DelegatingAuthenticationEntryPoint((AuthenticationEntryPoint) around((Object) last), choice);
		}
		return delegating;
	}

	private AccessDeniedHandler around(AccessDeniedHandler handler) {
		return (request, response, failure) -> {
			if (this.answers.covers(request)) {
				HeldResponse held = new HeldResponse(response);
				handler.handle(request, held, failure);
				this.answers.conclude(failure, request, held);
			}
			else {
				handler.handle(request, response, failure);
			}
		};
	}

	private AuthenticationFailureHandler around(AuthenticationFailureHandler handler) {
		return (request, response, failure) -> {
			if (!this.answers.covers(request)) {
				handler.onAuthenticationFailure(request, response, failure);
			}
			else {
				fail(handler, MissingAccount.or(failure), request, response);
			}
		};
	}

	private void fail(AuthenticationFailureHandler handler, AuthenticationException failure, HttpServletRequest request,
			HttpServletResponse response) throws IOException, ServletException {
		if (!isAnsweredAtOnce(handler, failure, request, response)) {
			HeldResponse held = new HeldResponse(response);
			handler.onAuthenticationFailure(request, held, failure);
			this.answers.conclude(failure, request, held);
		}
	}

	private SessionInformationExpiredStrategy around(SessionInformationExpiredStrategy strategy) {
		return (event) -> {
			HttpServletRequest request = event.getRequest();
			if (!this.answers.covers(request)) {
				strategy.onExpiredSessionDetected(event);
				return;
			}
			HeldResponse held = new HeldResponse(event.getResponse());
			if (strategy instanceof SimpleRedirectSessionInformationExpiredStrategy) {
				strategy.onExpiredSessionDetected(new SessionInformationExpiredEvent(event.getSessionInformation(),
						request, held, event.getFilterChain()));
			}
			else {
				held.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			}
			this.answers.conclude(new SessionAuthenticationException("The session has expired"), request, held);
		};
	}

	private InvalidSessionStrategy around(InvalidSessionStrategy strategy) {
		if (strategy instanceof RequestedUrlRedirectInvalidSessionStrategy) {
			return strategy;
		}
		return (request, response) -> {
			if (!this.answers.covers(request)) {
				strategy.onInvalidSessionDetected(request, response);
				return;
			}
			HeldResponse held = new HeldResponse(response);
			strategy.onInvalidSessionDetected(request, held);
			this.answers.conclude(new SessionAuthenticationException("The session is not valid"), request, held);
		};
	}

	/**
	 * Answers without asking the part: where it would but send a caller elsewhere who is
	 * no person, or ask for credentials that nobody can check.
	 */
	private boolean isAnsweredAtOnce(Object part, AuthenticationException failure, HttpServletRequest request,
			HttpServletResponse response) {
		boolean sendsElsewhere = part instanceof LoginUrlAuthenticationEntryPoint
				|| part instanceof SimpleUrlAuthenticationFailureHandler;
		return (sendsElsewhere ? !Navigation.is(request) : failure instanceof AuthenticationServiceException)
				&& this.answers.give(failure, request, response);
	}

}
