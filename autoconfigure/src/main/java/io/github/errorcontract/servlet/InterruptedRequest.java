package io.github.errorcontract.servlet;

import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/**
 * An asynchronous request whose time is up: Spring interrupts the thread that works for
 * it, and whether the timeout or the failure of that thread is noticed first is a matter
 * of chance.
 */
public final class InterruptedRequest {

	private static final String TIME_IS_UP = InterruptedRequest.class.getName() + ".TIME_IS_UP";

	private static final int MAX_DEPTH = 16;

	private InterruptedRequest() {
	}

	/**
	 * Notes that the time of a request is up.
	 * @param request the request
	 */
	public static void timeIsUp(HttpServletRequest request) {
		request.setAttribute(TIME_IS_UP, true);
	}

	/**
	 * Returns what a failure stands for.
	 * @param failure the failure
	 * @param request the request
	 * @return a timeout for the interruption that it has caused, else the failure
	 */
	public static Throwable reason(Throwable failure, HttpServletRequest request) {
		return (request.getAttribute(TIME_IS_UP) != null && isInterruption(failure))
				? new AsyncRequestTimeoutException() : failure;
	}

	private static boolean isInterruption(Throwable failure) {
		Throwable current = failure;
		for (int depth = 0; current != null && depth < MAX_DEPTH; depth++) {
			if (current instanceof InterruptedException || current instanceof ClosedByInterruptException
					|| current.getClass() == InterruptedIOException.class) {
				return true;
			}
			current = current.getCause();
		}
		return false;
	}

}
