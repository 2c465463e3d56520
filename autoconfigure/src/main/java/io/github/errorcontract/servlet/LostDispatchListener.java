package io.github.errorcontract.servlet;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.async.WebAsyncUtils;

/**
 * Notes that the time of an asynchronous request of Spring MVC is up, and dispatches it
 * where its result came from the interrupted thread: Jetty lets only the thread that
 * tells of the timeout dispatch then, so that the answer would be lost. To be added
 * behind Spring's own listener.
 */
final class LostDispatchListener implements AsyncListener {

	private final HttpServletRequest request;

	LostDispatchListener(HttpServletRequest request) {
		this.request = request;
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		InterruptedRequest.timeIsUp(this.request);
		if (this.request.isAsyncStarted() && WebAsyncUtils.getAsyncManager(this.request).hasConcurrentResult()) {
			try {
				event.getAsyncContext().dispatch();
			}
			catch (IllegalStateException ex) {
				// it is dispatched already
			}
		}
	}

	@Override
	public void onComplete(AsyncEvent event) {
	}

	@Override
	public void onError(AsyncEvent event) {
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
	}

}
