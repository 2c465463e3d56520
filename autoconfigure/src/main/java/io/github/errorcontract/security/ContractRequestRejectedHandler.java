package io.github.errorcontract.security;

import java.io.IOException;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Answers requests that Spring Security's firewall rejects with the contract.
 */
final class ContractRequestRejectedHandler implements RequestRejectedHandler {

	private final RequestRejectedHandler outOfScope = new HttpStatusRequestRejectedHandler();

	private final ErrorResponder responder;

	private final ContractScope scope;

	ContractRequestRejectedHandler(ErrorResponder responder, ContractScope scope) {
		this.responder = responder;
		this.scope = scope;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
			throws IOException, ServletException {
		if (!this.scope.covers(request) || !this.responder.respond(request, response, rejection)) {
			this.outOfScope.handle(request, response, rejection);
		}
	}

}
