package io.github.errorcontract.webmvc;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.DisconnectedClient;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.InterruptedRequest;
import io.github.errorcontract.servlet.LeftRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The answers of the paths that keep the contract.
 */
record ScopedAnswer(ErrorResponder responder, ContractScope scope, SecurityExceptions security) {

	/**
	 * Answers a failure, unless the path is out of scope, the failure names a status
	 * below 400 or the client is gone, which is left to Spring, or the failure is Spring
	 * Security's to answer. What is included cannot set a status (Jakarta Servlet,
	 * section 9.3), so that its failure is left to who includes it.
	 */
	boolean give(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
		return isOurs(request) && this.security.find(failure) == null && respond(failure, request, response);
	}

	/**
	 * Answers a failure outside of a dispatch, where an entry point or filter has asked
	 * for it: nobody would throw it on to Spring Security. What is Security's to answer
	 * is answered in place of the failure that has it inside.
	 */
	boolean giveOutsideOfDispatch(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
		if (!isOurs(request)) {
			return false;
		}
		Throwable inside = this.security.find(failure);
		return respond((inside != null) ? inside : failure, request, response);
	}

	/**
	 * Tells whether a failure is Spring Security's to answer.
	 */
	boolean isOfSecurity(Throwable failure, HttpServletRequest request) {
		return covers(request) && request.getDispatcherType() != DispatcherType.INCLUDE
				&& this.security.find(failure) != null;
	}

	private boolean isOurs(HttpServletRequest request) {
		if (!covers(request)) {
			LeftRequest.log(request, () -> this.scope.reason(request));
			return false;
		}
		return request.getDispatcherType() != DispatcherType.INCLUDE;
	}

	private boolean respond(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
		return this.responder.respond(request, response,
				BlamedInput.reason(InterruptedRequest.reason(failure, request), request));
	}

	boolean isTooLate(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
		return response.isCommitted() && covers(request) && !DisconnectedClient.isBehind(failure);
	}

	boolean covers(HttpServletRequest request) {
		return this.scope.covers(request);
	}

}
