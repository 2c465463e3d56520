package io.github.errorcontract.logging;

import io.github.errorcontract.ErrorContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one line about a failure that came too late for an answer.
 */
public final class LateFailureLog {

	private static final Logger logger = LoggerFactory.getLogger(ErrorLogger.NAME);

	private LateFailureLog() {
	}

	/**
	 * Logs a failure whose response was committed before, with its stack trace: the
	 * containers are kept from a line of their own.
	 * @param context the request and the failure
	 */
	public static void committed(ErrorContext context) {
		error("Cut the connection, the response is committed already: ", context);
	}

	/**
	 * Logs a failure of a request that has an error for its answer already.
	 * @param context the request and the failure
	 */
	public static void answered(ErrorContext context) {
		error("Failed after the request was answered with an error: ", context);
	}

	private static void error(String start, ErrorContext context) {
		if (logger.isErrorEnabled()) {
			logger.error(line(start, context),
					(context.failure() != null) ? LoggableFailure.of(context.failure()) : null);
		}
	}

	/**
	 * Logs, for who looks closely, that the client went away.
	 * @param context the request and the failure
	 */
	public static void disconnected(ErrorContext context) {
		if (logger.isDebugEnabled()) {
			logger.debug(line("The client is gone: ", context));
		}
	}

	private static String line(String start, ErrorContext context) {
		StringBuilder line = new StringBuilder(start);
		LogLine.appendRequest(line, context);
		if (context.failure() != null) {
			LogLine.appendFailure(line, context.failure());
		}
		return line.toString();
	}

}
