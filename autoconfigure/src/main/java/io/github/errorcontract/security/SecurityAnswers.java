package io.github.errorcontract.security;

import java.io.IOException;
import java.util.function.Supplier;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Decides between the contract and what a part of Spring Security did to the response.
 *
 * @param responder answers; asked for when the first failure needs it, like the scope
 * @param scope the paths that keep the contract
 */
record SecurityAnswers(Supplier<ErrorResponder> responder, Supplier<ContractScope> scope) {

	boolean covers(HttpServletRequest request) {
		return this.scope.get().covers(request);
	}

	boolean give(Exception failure, HttpServletRequest request, HttpServletResponse response) {
		return this.responder.get().respond(request, response, failure);
	}

	/**
	 * Answers where a part has asked for credentials, or wanted to send elsewhere what is
	 * no navigation.
	 */
	void conclude(AuthenticationException failure, HttpServletRequest request, HeldResponse held) throws IOException {
		if (held.isRedirect() ? !Navigation.is(request) : held.isChallenge()) {
			replace(failure, request, held);
		}
		else {
			held.release();
		}
	}

	/**
	 * Answers where a part has refused access, or has asked a caller whom it knows for
	 * further credentials.
	 */
	void conclude(AccessDeniedException failure, HttpServletRequest request, HeldResponse held) throws IOException {
		boolean misdirected = held.isRedirect() && !Navigation.is(request);
		if (held.heldStatus() == HttpServletResponse.SC_FORBIDDEN
				|| (misdirected && failure instanceof CsrfException)) {
			replace(isInsufficientScope(failure, held) ? new InsufficientScopeException(failure) : failure, request,
					held);
		}
		else if (held.heldStatus() == HttpServletResponse.SC_UNAUTHORIZED || misdirected) {
			replace(new InsufficientAuthenticationException("Further authentication is required", failure), request,
					held);
		}
		else {
			held.release();
		}
	}

	/**
	 * Answers in place of what is held. A body that was begun is not the contract's to
	 * replace.
	 */
	private void replace(Exception failure, HttpServletRequest request, HeldResponse held) throws IOException {
		if (held.hasBody() || !give(failure, request, (HttpServletResponse) held.getResponse())) {
			held.release();
		}
	}

	private static boolean isInsufficientScope(AccessDeniedException failure, HeldResponse held) {
		return ContractParts.isSecuritys(failure) && held.getHeaders("WWW-Authenticate")
			.stream()
			.anyMatch((challenge) -> challenge.contains("error=\"insufficient_scope\""));
	}

}
