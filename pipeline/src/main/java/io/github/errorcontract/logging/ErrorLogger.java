package io.github.errorcontract.logging;

import java.time.Clock;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.LogLevel;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import org.springframework.beans.factory.DisposableBean;

/**
 * {@link ErrorListener} that logs each error as one line with status, code, method, path,
 * request ID and exception, and as key-value pairs. Server errors are logged with a stack
 * trace, client errors without. A disguised error is logged with its actual status and
 * code. Control characters are removed. Lines can be limited per code and minute; the
 * number of suppressed lines is logged.
 *
 * @since 0.1.0
 */
public final class ErrorLogger implements ErrorListener, DisposableBean {

	/**
	 * The name of the logger.
	 */
	public static final String NAME = "io.github.errorcontract";

	private static final Logger logger = LoggerFactory.getLogger(NAME);

	private final ErrorCatalog catalog;

	private final LogLevel clientErrors;

	private final LogLevel serverErrors;

	private final @Nullable StormSampler sampler;

	/**
	 * Creates a listener that logs all lines.
	 * @param catalog the catalog, in which a code may have its own level
	 * @param clientErrors the level of 4xx errors
	 * @param serverErrors the level of 5xx errors
	 */
	public ErrorLogger(ErrorCatalog catalog, LogLevel clientErrors, LogLevel serverErrors) {
		this(catalog, clientErrors, serverErrors, 0, Clock.systemUTC());
	}

	/**
	 * Creates the listener.
	 * @param catalog the catalog, in which a code may have its own level
	 * @param clientErrors the level of 4xx errors
	 * @param serverErrors the level of 5xx errors
	 * @param sampleAfter the number of lines per code and minute after which further ones
	 * are suppressed, 0 to log all
	 * @param clock the clock
	 */
	public ErrorLogger(ErrorCatalog catalog, LogLevel clientErrors, LogLevel serverErrors, int sampleAfter,
			Clock clock) {
		this.catalog = catalog;
		this.clientErrors = clientErrors;
		this.serverErrors = serverErrors;
		this.sampler = (sampleAfter > 0) ? new StormSampler(sampleAfter, clock, ErrorLogger::logSuppressed) : null;
	}

	private static void logSuppressed(String code, int lines) {
		logger.warn("Suppressed {} log lines for {} because of too many errors within a minute", lines, code);
	}

	@Override
	public void destroy() {
		if (this.sampler != null) {
			this.sampler.summarize();
		}
	}

	@Override
	public void onError(ApiError answer, ErrorContext context) {
		ApiError disguised = answer.disguised();
		ApiError error = (disguised != null) ? disguised : answer;
		LogLevel level = level(error);
		if (isEnabled(level) && (this.sampler == null || this.sampler.admits(error.code()))) {
			new ErrorEvent(slf4j(level), line(error, answer, context), error, context).logTo(logger);
		}
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
			case ERROR -> logger.isErrorEnabled();
			case OFF -> false;
		};
	}

	private static Level slf4j(LogLevel level) {
		return switch (level) {
			case TRACE -> Level.TRACE;
			case DEBUG -> Level.DEBUG;
			case INFO -> Level.INFO;
			case WARN -> Level.WARN;
			default -> Level.ERROR;
		};
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
