package io.github.errorcontract.servlet.filter;

import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.response.ContractResponse;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/**
 * Answers an asynchronous request that a servlet did not complete in time, unless the
 * servlet has done so by a listener of its own. Where one of its threads failed, it is
 * that failure which is answered: a container may only notice then.
 */
final class AsyncTimeoutListener implements AsyncListener {

	private final ErrorResponder responder;

	private final HttpServletRequest request;

	private final ContractResponse response;

	AsyncTimeoutListener(ErrorResponder responder, HttpServletRequest request, ContractResponse response) {
		this.responder = responder;
		this.request = request;
		this.response = response;
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		if (this.request.isAsyncStarted() && !this.response.isCommitted() && !this.response.isAnswered()) {
			Object failure = this.request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
			this.responder.respond(this.request, this.response,
					(failure instanceof Throwable known) ? known : new AsyncRequestTimeoutException());
			event.getAsyncContext().complete();
		}
	}

	/**
	 * Completes what the application has left, where the container lets that happen now.
	 */
	@Override
	public void onComplete(AsyncEvent event) {
		this.response.finish();
	}

	@Override
	public void onError(AsyncEvent event) {
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		event.getAsyncContext().addListener(this);
	}

}
