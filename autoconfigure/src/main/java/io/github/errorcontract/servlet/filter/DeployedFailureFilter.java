package io.github.errorcontract.servlet.filter;

import java.io.IOException;

import io.github.errorcontract.logging.LateFailureLog;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.ServletErrorContext;
import io.github.errorcontract.servlet.answer.LastGuard;
import io.github.errorcontract.servlet.response.ContractResponse;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Stands between the application and Spring Boot's filter for error pages of a deployed
 * WAR, which would take failures and errors that are sent before
 * {@link ErrorContractFilter} hears of them, and swallow what has to end the connection.
 * What belongs to a page goes on to it.
 */
final class DeployedFailureFilter implements Filter {

	private final ErrorResponder responder;

	private final LastGuard guard;

	/**
	 * Creates the filter.
	 * @param responder answers
	 * @param guard knows what is left to pages
	 */
	DeployedFailureFilter(ErrorResponder responder, LastGuard guard) {
		this.responder = responder;
		this.guard = guard;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		ContractResponse contract = ContractResponse.in(response);
		if (contract == null || !(request instanceof HttpServletRequest httpRequest)) {
			chain.doFilter(request, response);
			return;
		}
		try {
			chain.doFilter(request, isTaken(response, contract) ? contract : response);
		}
		catch (IOException | ServletException | RuntimeException | Error failure) {
			if (!isOver(failure, httpRequest, contract) && !answer(failure, httpRequest, contract)) {
				throw failure;
			}
		}
	}

	/**
	 * Tells whether errors that are sent are answered here, past the filter for pages.
	 */
	private boolean isTaken(ServletResponse response, ContractResponse contract) {
		return response instanceof ServletResponseWrapper wrapper && wrapper.getResponse() == contract
				&& this.guard.answersSentErrors() && !this.guard.hasPages();
	}

	/**
	 * Tells whether nothing is left to be done but by the first filter.
	 */
	private static boolean isOver(Throwable failure, HttpServletRequest request, ContractResponse response) {
		if (response.staysAnswered()) {
			LateFailureLog.answered(ServletErrorContext.ofLogged(DispatchedFailure.unwrap(failure), request));
			return true;
		}
		return response.isTooLate();
	}

	private boolean answer(Throwable failure, HttpServletRequest request, ContractResponse response) {
		return this.guard.answersSentErrors()
				&& (this.responder.respond(request, response, DispatchedFailure.unwrap(failure))
						|| response.isTooLate());
	}

}
