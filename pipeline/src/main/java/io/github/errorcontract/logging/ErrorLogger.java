package io.github.errorcontract.logging;

import java.time.Clock;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.log.LogText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;

/**
 * {@link ErrorListener} that logs each error as one line with status, code, method, path,
 * request ID and exception, and as key-value pairs. Server errors are logged with a stack
 * trace, unless they are the refusal of a call or the answer of another service; client
 * errors are logged without. A disguised error is logged with its actual status and code.
 * Control characters are removed. Lines can be limited per code and minute; the number of
 * suppressed lines is logged.
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

	private final StatusLevels levels;

	private final Wrappers wrappers;

	private final @Nullable StormSampler sampler;

	/**
	 * Creates a listener that logs all lines.
	 * @param catalog the catalog, in which a code may have its own level
	 * @param clientErrors the level of 4xx errors
	 * @param serverErrors the level of 5xx errors
	 */
	public ErrorLogger(ErrorCatalog catalog, LogLevel clientErrors, LogLevel serverErrors) {
		this(catalog, new Settings(new StatusLevels(clientErrors, serverErrors, Map.of()), Wrappers.BUILT_IN, 0),
				Clock.systemUTC());
	}

	/**
	 * Creates the listener.
	 * @param catalog the catalog, in which a code may have its own level
	 * @param settings how to log
	 * @param clock the clock
	 */
	public ErrorLogger(ErrorCatalog catalog, Settings settings, Clock clock) {
		this.catalog = catalog;
		this.levels = settings.levels();
		this.wrappers = settings.wrappers();
		int most = settings.sampleAfter();
		this.sampler = (most > 0) ? new StormSampler(most, clock, ErrorLogger::logSuppressed) : null;
	}

	private static void logSuppressed(String code, int lines) {
		logger.warn("Suppressed {} log lines for {} because of too many errors within a minute", lines,
				LogText.fit(code));
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
		ErrorDefinition definition = this.catalog.find(error.code());
		LogLevel level = (definition != null && definition.logLevel() != null) ? definition.logLevel()
				: this.levels.of(error.status());
		if (isEnabled(level) && (this.sampler == null || this.sampler.admits(error.code()))) {
			Throwable failure = context.failure();
			Throwable decisive = (failure != null) ? this.wrappers.unwrapAll(failure) : null;
			ErrorEvent.at(level, line(error, answer, context, decisive), error, context)
				.decidedBy(decisive)
				.traced(isTraced(error, definition, decisive))
				.logTo(logger);
		}
	}

	private static boolean isTraced(ApiError error, @Nullable ErrorDefinition definition,
			@Nullable Throwable decisive) {
		Boolean configured = (definition != null) ? definition.stackTrace() : null;
		if (configured != null) {
			return configured;
		}
		return error.status() >= 500 && decisive != null && !KnownRefusals.contain(decisive);
	}

	private static boolean isEnabled(LogLevel level) {
		return level != LogLevel.OFF && logger.isEnabledForLevel(ErrorEvent.slf4j(level));
	}

	private static String line(ApiError error, ApiError answer, ErrorContext context, @Nullable Throwable failure) {
		StringBuilder line = LogLine.start();
		LogLine.appendError(line, error, answer);
		line.append(" on ");
		LogLine.appendRequest(line, context);
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

	/**
	 * How to log.
	 *
	 * @param levels the levels of errors whose code has none of its own
	 * @param wrappers the failures that only wrap the one to name
	 * @param sampleAfter the number of lines per code and minute after which further ones
	 * are suppressed, 0 to log all
	 */
	public record Settings(StatusLevels levels, Wrappers wrappers, int sampleAfter) {

	}

}
