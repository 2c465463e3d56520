package io.github.errorcontract.logging;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.spi.LoggingEventAware;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * The log line of an error and what it says as key-value pairs. The pairs, and it is
 * their list itself, are made when somebody reads them: most appenders never do.
 */
final class ErrorEvent extends AbstractList<KeyValuePair> implements LoggingEvent {

	private final Level level;

	private final String line;

	private final ApiError error;

	private final String method;

	private final @Nullable String route;

	private final @Nullable String requestId;

	private final @Nullable Throwable failure;

	private @Nullable List<KeyValuePair> pairs;

	ErrorEvent(Level level, String line, ApiError error, ErrorContext context) {
		this.level = level;
		this.line = line;
		this.error = error;
		this.failure = context.failure();
		this.method = context.method();
		this.requestId = context.requestId();
		this.route = context.route();
	}

	void logTo(Logger logger) {
		if (logger instanceof LoggingEventAware aware) {
			aware.log(this);
			return;
		}
		LoggingEventBuilder builder = logger.atLevel(this.level).setCause(getThrowable());
		for (KeyValuePair pair : this) {
			builder = builder.addKeyValue(pair.key, pair.value);
		}
		builder.log(this.line);
	}

	@Override
	public KeyValuePair get(int index) {
		return pairs().get(index);
	}

	@Override
	public int size() {
		return pairs().size();
	}

	private List<KeyValuePair> pairs() {
		List<KeyValuePair> made = this.pairs;
		if (made == null) {
			made = new ArrayList<>(6);
			made.add(new KeyValuePair("event.code", this.error.code()));
			made.add(new KeyValuePair("http.response.status_code", this.error.status()));
			add("http.request.method", this.method.isEmpty() ? null : this.method, made);
			add("http.route", this.route, made);
			add("http.request.id", this.requestId, made);
			add("exception.type", (this.failure != null) ? this.failure.getClass().getName() : null, made);
			this.pairs = made;
		}
		return made;
	}

	private static void add(String key, @Nullable String value, List<KeyValuePair> pairs) {
		if (value != null) {
			StringBuilder fit = new StringBuilder(value.length());
			LogText.append(fit, value);
			pairs.add(new KeyValuePair(key, fit.toString()));
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
		return this;
	}

	@Override
	public @Nullable Throwable getThrowable() {
		return (this.failure != null && this.error.status() >= 500) ? LoggableFailure.of(this.failure) : null;
	}

	@Override
	public long getTimeStamp() {
		return 0;
	}

	@Override
	public String getThreadName() {
		return Thread.currentThread().getName();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

}
