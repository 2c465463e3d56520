package io.github.errorcontract.webmvc;

import io.github.errorcontract.failure.Wrappers;
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
record ScopedAnswer(ErrorResponder responder, ContractScope scope, Wrappers wrappers) {

	/**
	 * Answers a failure, unless the path is out of scope, the failure names a status
	 * below 400 or the client is gone, which is left to Spring, or the failure is Spring
	 * Security's to answer. What is included cannot set a status (Jakarta Servlet,
	 * section 9.3), so that its failure is left to who includes it.
	 */
	boolean give(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
		if (!covers(request)) {
			LeftRequest.log(request, () -> this.scope.reason(request));
			return false;
		}
		return request.getDispatcherType() != DispatcherType.INCLUDE
				&& !SecurityExceptions.areBehind(failure, this.wrappers) && this.responder.respond(request, response,
						BlamedInput.reason(InterruptedRequest.reason(failure, request), request));
	}

	boolean isTooLate(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
		return response.isCommitted() && covers(request) && !DisconnectedClient.isBehind(failure);
	}

	boolean covers(HttpServletRequest request) {
		return this.scope.covers(request);
	}

}
