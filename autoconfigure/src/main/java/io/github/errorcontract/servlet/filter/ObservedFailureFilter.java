package io.github.errorcontract.servlet.filter;

import java.io.IOException;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.LastGuard;
import io.github.errorcontract.servlet.response.ContractResponse;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Answers what fails behind the filter of observations while the observation is open,
 * which would otherwise be closed with the failure of a filter and a status of 500,
 * regardless of the answer. What it cannot answer goes on to {@link ErrorContractFilter}.
 */
public final class ObservedFailureFilter implements Filter {

	private final ErrorResponder responder;

	private final LastGuard guard;

	private final ContractScope scope;

	/**
	 * Creates the filter.
	 * @param responder answers
	 * @param guard completes
	 * @param scope the paths that keep the contract
	 */
	public ObservedFailureFilter(ErrorResponder responder, LastGuard guard, ContractScope scope) {
		this.responder = responder;
		this.guard = guard;
		this.scope = scope;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		ContractResponse contract = ContractResponse.in(response);
		if (contract == null || !(request instanceof HttpServletRequest httpRequest)
				|| !this.scope.covers(httpRequest)) {
			chain.doFilter(request, response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (IOException | ServletException | RuntimeException | Error failure) {
			if (contract.staysAnswered() || !this.guard.answersSentErrors()
					|| !this.responder.respond(httpRequest, contract, DispatchedFailure.unwrap(failure))) {
				throw failure;
			}
		}
		if (!request.isAsyncStarted()) {
			contract.finish();
		}
	}

}
