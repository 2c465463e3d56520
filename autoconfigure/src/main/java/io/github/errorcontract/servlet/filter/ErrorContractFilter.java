package io.github.errorcontract.servlet.filter;

import java.io.IOException;

import io.github.errorcontract.logging.LateFailureLog;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.ServletErrorContext;
import io.github.errorcontract.servlet.answer.ErrorPageHeaderCarryover;
import io.github.errorcontract.servlet.answer.LastGuard;
import io.github.errorcontract.servlet.answer.PageRequest;
import io.github.errorcontract.servlet.answer.StatusResponder;
import io.github.errorcontract.servlet.container.ContainerResponses;
import io.github.errorcontract.servlet.response.ContractResponse;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.context.request.async.WebAsyncUtils;

/**
 * The door for all that leaves Spring MVC, or never gets there: what filters and servlets
 * throw, errors that they send, statuses without a body. To be registered behind the
 * request ID's filter, before all others and for all dispatcher types.
 */
public final class ErrorContractFilter implements Filter {

	private final Entry entry;

	private final LastGuard guard;

	private final ContractScope scope;

	/**
	 * Creates the filter.
	 * @param entry where answers come from
	 * @param guard completes
	 * @param scope the paths that keep the contract
	 */
	public ErrorContractFilter(Entry entry, LastGuard guard, ContractScope scope) {
		this.entry = entry;
		this.guard = guard;
		this.scope = scope;
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!(request instanceof HttpServletRequest httpRequest && response instanceof HttpServletResponse httpResponse)
				|| isNested(request.getDispatcherType()) || !this.scope.covers(httpRequest)) {
			pass(request, response, chain);
			return;
		}
		if (request.getDispatcherType() == DispatcherType.ERROR && isOurErrorPage(httpRequest)) {
			this.entry.statuses().respond(httpRequest, httpResponse);
			return;
		}
		ContractResponse ours = ContractResponse.in(response);
		HttpServletResponse outermost = (ours != null) ? httpResponse
				: new ContractResponse(httpRequest, httpResponse, this.guard);
		ContractResponse contract = (ours != null) ? ours : (ContractResponse) outermost;
		contract.hold();
		try {
			chain.doFilter(seenByPage(httpRequest, httpResponse), outermost);
		}
		catch (Throwable failure) {
			answer(failure, httpRequest, contract);
		}
		clearInterruption();
		finish(httpRequest, contract);
	}

	private static void pass(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (request.getDispatcherType() == DispatcherType.INCLUDE) {
			include(request, response, chain);
		}
		else {
			boolean page = request instanceof HttpServletRequest httpRequest
					&& ErrorPageHeaderCarryover.isKept(httpRequest);
			chain.doFilter(page ? new PageRequest((HttpServletRequest) request) : request, response);
			finishForward(request, response);
		}
	}

	/**
	 * Lets what is included write, but set no status and send no error (Jakarta Servlet,
	 * section 9.3).
	 */
	private static void include(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		ContractResponse contract = ContractResponse.in(response);
		boolean outer = contract != null && contract.beIncluded(true);
		try {
			chain.doFilter(request, response);
		}
		finally {
			if (contract != null) {
				contract.beIncluded(outer);
			}
		}
	}

	/**
	 * Completes what the target of a forward has left: when it returns, the response is
	 * closed (Jakarta Servlet, section 9.4).
	 */
	private static void finishForward(ServletRequest request, ServletResponse response) {
		if (request.getDispatcherType() == DispatcherType.FORWARD && !request.isAsyncStarted()) {
			ContractResponse contract = ContractResponse.in(response);
			if (contract != null) {
				contract.finish();
			}
		}
	}

	static boolean isNested(DispatcherType dispatch) {
		return dispatch == DispatcherType.FORWARD || dispatch == DispatcherType.INCLUDE;
	}

	/**
	 * Returns the request, in a dispatch that shows a page for an error of ours as the
	 * page sees it.
	 */
	private static HttpServletRequest seenByPage(HttpServletRequest request, HttpServletResponse response) {
		if (request.getDispatcherType() != DispatcherType.ERROR || !ErrorPageHeaderCarryover.isKept(request)) {
			return request;
		}
		ErrorPageHeaderCarryover.restore(request, response);
		return new PageRequest(request);
	}

	private void finish(HttpServletRequest request, ContractResponse response) throws IOException, ServletException {
		if (response.isTooLate()) {
			rethrow(abort(response, null));
		}
		if (!request.isAsyncStarted()) {
			response.finish();
		}
		else if (response.isAnswered()) {
			end(request, response);
		}
		else {
			watch(request, response);
		}
	}

	/**
	 * Ends an asynchronous request that failed, and was answered, when it had just begun.
	 * Nobody would do so before its time is up, and the client would wait for that.
	 */
	private static void end(HttpServletRequest request, ContractResponse response) {
		response.finish();
		response.close();
		try {
			request.getAsyncContext().complete();
		}
		catch (IllegalStateException ex) {
			// another thread has ended it
		}
	}

	/**
	 * Takes back the interruption of this thread, which the application has left. The
	 * container writes with it now, and an interrupted thread closes the connection
	 * instead ({@link java.nio.channels.InterruptibleChannel}).
	 */
	private static void clearInterruption() {
		Thread.interrupted();
	}

	private boolean isOurErrorPage(HttpServletRequest request) {
		String path = request.getRequestURI();
		int start = request.getContextPath().length();
		return StatusResponder.isErrorDispatch(request) && path.length() - start == this.entry.errorPath().length()
				&& path.endsWith(this.entry.errorPath()) && this.guard.answersErrorPage(request);
	}

	private void answer(Throwable failure, HttpServletRequest request, ContractResponse response)
			throws IOException, ServletException {
		if (response.staysAnswered()) {
			LateFailureLog.answered(ServletErrorContext.ofLogged(DispatchedFailure.unwrap(failure), request));
			return;
		}
		boolean left = request.getDispatcherType() != DispatcherType.ERROR && !this.guard.answersSentErrors()
				&& (response.takeBack() || !response.isSent());
		boolean answered = !left && !response.isTooLate()
				&& this.entry.responder().respond(request, response, DispatchedFailure.unwrap(failure));
		if (!answered) {
			rethrow(response.isTooLate() ? abort(response, failure) : failure);
		}
	}

	/**
	 * Returns what makes the container end the connection, so that the client does not
	 * take a truncated body for a complete one (RFC 9112, section 8).
	 */
	private Throwable abort(ContractResponse response, @Nullable Throwable failure) {
		HttpServletResponse container = (HttpServletResponse) response.getResponse();
		for (ContainerResponses known : this.entry.containers()) {
			Exception quiet = known.abort(container, failure);
			if (quiet != null) {
				return quiet;
			}
		}
		return CommittedResponseException.of(failure);
	}

	/**
	 * Looks after asynchronous requests that run out of time. Those of Spring MVC come
	 * back in a dispatch, which lets the end of the body go; others may end with it.
	 */
	private void watch(HttpServletRequest request, ContractResponse response) throws IOException {
		boolean springs = WebAsyncUtils.getAsyncManager(request).isConcurrentHandlingStarted();
		if (!springs) {
			response.release();
		}
		request.getAsyncContext()
			.addListener(springs ? new LostDispatchListener(request)
					: new AsyncTimeoutListener(this.entry.responder(), request, response));
	}

	private static void rethrow(Throwable failure) throws IOException, ServletException {
		if (failure instanceof IOException io) {
			throw io;
		}
		if (failure instanceof ServletException servlet) {
			throw servlet;
		}
		if (failure instanceof RuntimeException runtime) {
			throw runtime;
		}
		if (failure instanceof Error error) {
			throw error;
		}
		throw new ServletException(failure);
	}

	/**
	 * Where answers come from.
	 *
	 * @param responder answers failures
	 * @param statuses answers statuses
	 * @param errorPath the path of the error page within the application
	 * @param containers know how to end a connection; asked for when one has to end
	 */
	public record Entry(ErrorResponder responder, StatusResponder statuses, String errorPath,
			ObjectProvider<ContainerResponses> containers) {

	}

}
