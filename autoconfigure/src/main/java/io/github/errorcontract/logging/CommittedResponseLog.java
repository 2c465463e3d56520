package io.github.errorcontract.logging;

import io.github.errorcontract.ErrorContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one line about a failure that came too late for an answer.
 */
public final class CommittedResponseLog {

	private static final Logger logger = LoggerFactory.getLogger(ErrorLogger.NAME);

	private CommittedResponseLog() {
	}

	/**
	 * Logs a failure whose response was committed before.
	 * @param context the request and the failure
	 */
	public static void write(ErrorContext context) {
		if (logger.isErrorEnabled()) {
			StringBuilder line = new StringBuilder("Cut the connection, the response is committed already: ");
			LogLine.appendRequest(line, context);
			if (context.failure() != null) {
				LogLine.appendFailure(line, context.failure());
			}
			logger.error(line.toString());
		}
	}

}
