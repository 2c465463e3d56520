package io.github.errorcontract.security;

import java.io.IOException;
import java.util.function.Supplier;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.util.function.SingletonSupplier;

/**
 * Decides between the contract and one of Spring Security's handlers. What the handler
 * did to the response is kept, above all the redirect of a browser to a login page, or
 * replaced by the contract's answer.
 */
final class SecurityResponder {

	private final Supplier<ErrorResponder> responder;

	private final Supplier<ContractScope> scope;

	private final NavigationRequestMatcher navigation = new NavigationRequestMatcher();

	/**
	 * Creates the responder. Security's filters are created before most beans, so both
	 * arguments are resolved only when the first failure needs them.
	 */
	SecurityResponder(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
		this.responder = SingletonSupplier.of(responder::getObject);
		this.scope = SingletonSupplier.of(scope::getObject);
	}

	boolean covers(HttpServletRequest request) {
		return this.scope.get().covers(request);
	}

	/**
	 * Answers a failure with the contract.
	 * @return whether it was answered
	 */
	boolean respond(Exception failure, HttpServletRequest request, HttpServletResponse response) {
		return this.responder.get().respond(request, response, failure);
	}

	/**
	 * Answers without the handler if it has nothing to add: it would redirect a client
	 * that is not a browser, or ask for credentials that cannot be checked now.
	 * @param redirects whether the handler redirects, which excludes a challenge
	 * @return whether the failure was answered
	 */
	boolean respondDirectly(boolean redirects, AuthenticationException failure, HttpServletRequest request,
			HttpServletResponse response) {
		boolean direct = redirects ? !this.navigation.matches(request)
				: failure instanceof AuthenticationServiceException && failure.getCause() != null;
		return direct && respond(failure, request, response);
	}

	/**
	 * Concludes a failed authentication. The contract answers if the handler asked for
	 * credentials, or redirected a client that is not a browser.
	 */
	void concludeAuthentication(AuthenticationException failure, HttpServletRequest request, HeldResponse held)
			throws IOException {
		boolean replaced = held.isRedirect() ? !this.navigation.matches(request) : isChallenge(held);
		conclude(replaced ? failure : null, request, held);
	}

	private static boolean isChallenge(HeldResponse held) {
		return held.heldStatus() == HttpServletResponse.SC_UNAUTHORIZED || held.containsHeader("WWW-Authenticate");
	}

	/**
	 * Concludes a denied access. The contract answers if the handler refused the access,
	 * asked a known caller for further credentials, or redirected a client that is not a
	 * browser.
	 */
	void concludeDenial(AccessDeniedException failure, HttpServletRequest request, HeldResponse held)
			throws IOException {
		conclude(answeredDenial(failure, request, held), request, held);
	}

	/**
	 * Returns the failure that the contract answers, or null if the result of the handler
	 * is kept.
	 */
	private @Nullable Exception answeredDenial(AccessDeniedException failure, HttpServletRequest request,
			HeldResponse held) {
		boolean misdirected = held.isRedirect() && !this.navigation.matches(request);
		if (held.heldStatus() == HttpServletResponse.SC_FORBIDDEN
				|| (misdirected && failure instanceof CsrfException)) {
			return isInsufficientScope(failure, held) ? new InsufficientScopeException(failure) : failure;
		}
		return (misdirected || held.heldStatus() == HttpServletResponse.SC_UNAUTHORIZED)
				? new InsufficientAuthenticationException("Further authentication is required", failure) : null;
	}

	private static boolean isInsufficientScope(AccessDeniedException failure, HeldResponse held) {
		return SecurityHandlerWrapper.isOfSpringSecurity(failure) && held.getHeaders("WWW-Authenticate")
			.stream()
			.anyMatch((challenge) -> challenge.contains("error=\"insufficient_scope\""));
	}

	/**
	 * Answers in place of what is held, or releases it. A body that was begun is never
	 * replaced.
	 */
	private void conclude(@Nullable Exception answered, HttpServletRequest request, HeldResponse held)
			throws IOException {
		if (answered == null || held.hasBody()
				|| !respond(answered, request, (HttpServletResponse) held.getResponse())) {
			held.release();
		}
	}

}
