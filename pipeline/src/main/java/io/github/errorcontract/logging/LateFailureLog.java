package io.github.errorcontract.logging;

import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs failures that occur too late for an error response.
 */
public final class LateFailureLog {

	private static final Logger logger = LoggerFactory.getLogger(ErrorLogger.NAME);

	private LateFailureLog() {
	}

	/**
	 * Logs a failure after the response was committed, with its stack trace. The
	 * container does not log it again.
	 * @param context the request and the failure
	 */
	public static void committed(ErrorContext context) {
		error("Aborted the response because it was already committed: ", context);
	}

	/**
	 * Logs a failure of a request that has already been responded to with an error.
	 * @param context the request and the failure
	 */
	public static void answered(ErrorContext context) {
		error("Request failed after an error response was sent: ", context);
	}

	/**
	 * Logs that the page for an error failed, without a stack trace. The error itself has
	 * been logged, and is answered without the page.
	 * @param context the request and the failure of the page
	 */
	public static void pageFailed(ErrorContext context) {
		SafeLogger.run(() -> logger.warn(line("Failed to show the error page: ", context)));
	}

	private static void error(String start, ErrorContext context) {
		SafeLogger.run(() -> {
			if (logger.isErrorEnabled()) {
				logger.error(line(start, context), (context.failure() != null) ? LogText.fit(context.failure()) : null);
			}
		});
	}

	/**
	 * Logs at DEBUG that the client closed the connection.
	 * @param context the request and the failure
	 */
	public static void disconnected(ErrorContext context) {
		SafeLogger.run(() -> {
			if (logger.isDebugEnabled()) {
				logger.debug(line("Client closed the connection: ", context));
			}
		});
	}

	private static String line(String start, ErrorContext context) {
		StringBuilder line = new StringBuilder(start);
		LogLine.appendRequest(line, context);
		if (context.failure() != null) {
			LogLine.appendFailure(line, Wrappers.BUILT_IN.unwrapAll(context.failure()));
		}
		return line.toString();
	}

}
