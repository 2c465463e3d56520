package io.github.errorcontract.servlet.filter;

import io.github.errorcontract.servlet.DisconnectedClient;
import io.github.errorcontract.servlet.InterruptedRequest;
import io.github.errorcontract.servlet.ServletErrorContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.async.WebAsyncUtils;

/**
 * Looks after asynchronous requests of Spring MVC whose dispatch gets lost. Where the
 * time is up and the result came from the interrupted thread, Jetty lets only the thread
 * that tells of the timeout dispatch, so that the answer would be lost: it is dispatched
 * here. Where the client is gone, Tomcat may end the request before the dispatch, so that
 * nothing would be logged. To be added behind Spring's own listener.
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
		Throwable failure = event.getThrowable();
		if (failure != null && DisconnectedClient.isBehind(failure)) {
			DisconnectedClient.log(this.request, ServletErrorContext.ofLogged(failure, this.request));
		}
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
	}

}
