package io.github.errorcontract.logging;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.catalog.ErrorDefinition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.logging.LogLevel;

/**
 * Logs each error in one line: status, code, method, path, request ID and the failure. A
 * server error has its stack trace as well, a client error never. Of a disguised error it
 * logs what it really was. What came from outside is stripped of control characters.
 */
public final class ErrorLogger implements ErrorListener {

	/**
	 * The name of the logger.
	 */
	public static final String NAME = "io.github.errorcontract";

	private static final Logger logger = LoggerFactory.getLogger(NAME);

	private final ErrorCatalog catalog;

	private final LogLevel clientErrors;

	private final LogLevel serverErrors;

	/**
	 * Creates the listener.
	 * @param catalog where a code may have a level of its own
	 * @param clientErrors the level of a 4xx
	 * @param serverErrors the level of a 5xx
	 */
	public ErrorLogger(ErrorCatalog catalog, LogLevel clientErrors, LogLevel serverErrors) {
		this.catalog = catalog;
		this.clientErrors = clientErrors;
		this.serverErrors = serverErrors;
	}

	@Override
	public void onError(ApiError answer, ErrorContext context) {
		ApiError disguised = answer.disguised();
		ApiError error = (disguised != null) ? disguised : answer;
		LogLevel level = level(error);
		if (!isEnabled(level)) {
			return;
		}
		Throwable failure = context.failure();
		log(level, line(error, answer, context), (error.status() < 500) ? null : failure);
	}

	private LogLevel level(ApiError error) {
		ErrorDefinition definition = this.catalog.find(error.code());
		if (definition != null && definition.logLevel() != null) {
			return definition.logLevel();
		}
		return (error.status() < 500) ? this.clientErrors : this.serverErrors;
	}

	private static boolean isEnabled(LogLevel level) {
		return switch (level) {
			case TRACE -> logger.isTraceEnabled();
			case DEBUG -> logger.isDebugEnabled();
			case INFO -> logger.isInfoEnabled();
			case WARN -> logger.isWarnEnabled();
			case ERROR, FATAL -> logger.isErrorEnabled();
			case OFF -> false;
		};
	}

	private static void log(LogLevel level, String line, @Nullable Throwable failure) {
		Throwable loggable = (failure != null) ? LoggableFailure.of(failure) : null;
		switch (level) {
			case TRACE -> logger.trace(line, loggable);
			case DEBUG -> logger.debug(line, loggable);
			case INFO -> logger.info(line, loggable);
			case WARN -> logger.warn(line, loggable);
			default -> logger.error(line, loggable);
		}
	}

	private static String line(ApiError error, ApiError answer, ErrorContext context) {
		StringBuilder line = LogLine.start();
		LogLine.appendError(line, error, answer);
		line.append(" on ");
		LogLine.appendRequest(line, context);
		Throwable failure = context.failure();
		if (!error.details().isEmpty()) {
			LogLine.appendDetails(line, error.details());
		}
		else if (failure != null) {
			LogLine.appendFailure(line, failure);
		}
		else {
			line.append(": ");
			LogText.append(line, error.message());
		}
		return line.toString();
	}

}
