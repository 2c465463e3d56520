package io.github.errorcontract.logging;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.log.LogText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.spi.LoggingEventAware;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * {@link LoggingEvent} of an error, with the line and key-value pairs. The pairs are
 * created when an appender reads them, which most never do.
 */
final class ErrorEvent implements LoggingEvent {

	private final Level level;

	private final String line;

	private final ApiError error;

	private final String method;

	private final @Nullable String route;

	private final @Nullable String requestId;

	private final @Nullable Throwable failure;

	private @Nullable Throwable decisive;

	private boolean traced;

	ErrorEvent(Level level, String line, ApiError error, ErrorContext context) {
		this.level = level;
		this.line = line;
		this.error = error;
		this.failure = context.failure();
		this.decisive = this.failure;
		this.traced = error.status() >= 500;
		this.method = context.method();
		this.requestId = context.requestId();
		this.route = context.route();
	}

	static ErrorEvent at(LogLevel level, String line, ApiError error, ErrorContext context) {
		return new ErrorEvent(slf4j(level), line, error, context);
	}

	/**
	 * Returns the level of SLF4J that has the same name.
	 * @param level any but {@link LogLevel#OFF}
	 */
	static Level slf4j(LogLevel level) {
		return Level.valueOf(level.name());
	}

	/**
	 * Names what the failure wraps as the one that decided.
	 */
	ErrorEvent decidedBy(@Nullable Throwable decisive) {
		this.decisive = decisive;
		return this;
	}

	/**
	 * Sets whether the failure's stack trace is logged, which by default is that of a
	 * server error.
	 */
	ErrorEvent traced(boolean traced) {
		this.traced = traced;
		return this;
	}

	void logTo(Logger logger) {
		if (logger instanceof LoggingEventAware aware) {
			aware.log(this);
			return;
		}
		LoggingEventBuilder builder = logger.atLevel(this.level).setCause(getThrowable());
		for (KeyValuePair pair : createPairs()) {
			builder = builder.addKeyValue(pair.key, pair.value);
		}
		builder.log(this.line);
	}

	private List<KeyValuePair> createPairs() {
		List<KeyValuePair> created = new ArrayList<>(6);
		add("event.code", this.error.code(), created);
		created.add(new KeyValuePair("http.response.status_code", this.error.status()));
		add("http.request.method", this.method.isEmpty() ? null : this.method, created);
		add("http.route", this.route, created);
		add("http.request.id", this.requestId, created);
		add("exception.type", (this.decisive != null) ? this.decisive.getClass().getName() : null, created);
		return created;
	}

	private static void add(String key, @Nullable String value, List<KeyValuePair> pairs) {
		if (value != null) {
			pairs.add(new KeyValuePair(key, LogText.fit(value)));
		}
	}

	@Override
	public Level getLevel() {
		return this.level;
	}

	@Override
	public String getLoggerName() {
		return ErrorLogger.NAME;
	}

	@Override
	public String getMessage() {
		return this.line;
	}

	@Override
	@SuppressWarnings("NullAway") // the API has null for none
	public @Nullable List<Object> getArguments() {
		return null;
	}

	@Override
	public Object @Nullable [] getArgumentArray() {
		return null;
	}

	@Override
	public @Nullable List<Marker> getMarkers() {
		return null;
	}

	@Override
	public List<KeyValuePair> getKeyValuePairs() {
		return new LazyPairs();
	}

	@Override
	public @Nullable Throwable getThrowable() {
		return (this.failure != null && this.traced) ? LogText.fit(this.failure) : null;
	}

	@Override
	public long getTimeStamp() {
		return 0;
	}

	@Override
	public String getThreadName() {
		return Thread.currentThread().getName();
	}

	/**
	 * The key-value pairs, created when the list is first read.
	 */
	private final class LazyPairs extends AbstractList<KeyValuePair> {

		private @Nullable List<KeyValuePair> created;

		@Override
		public KeyValuePair get(int index) {
			return created().get(index);
		}

		@Override
		public int size() {
			return created().size();
		}

		private List<KeyValuePair> created() {
			List<KeyValuePair> pairs = this.created;
			if (pairs == null) {
				pairs = createPairs();
				this.created = pairs;
			}
			return pairs;
		}

	}

}
