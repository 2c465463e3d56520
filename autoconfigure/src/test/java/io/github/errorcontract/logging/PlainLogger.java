package io.github.errorcontract.logging;

import java.util.ArrayList;
import java.util.List;

import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;

/**
 * A logger of an SLF4J binding that knows nothing of events: it gets texts, from a level
 * on.
 */
final class PlainLogger extends LegacyAbstractLogger {

	private static final long serialVersionUID = 1L;

	final transient List<Line> lines = new ArrayList<>();

	private final Level lowest;

	PlainLogger(Level lowest) {
		this.name = "plain";
		this.lowest = lowest;
	}

	@Override
	protected String getFullyQualifiedCallerName() {
		return null;
	}

	@Override
	protected void handleNormalizedLoggingCall(Level level, Marker marker, String text, Object[] arguments,
			Throwable failure) {
		this.lines.add(new Line(level, text, failure));
	}

	@Override
	public boolean isTraceEnabled() {
		return isEnabled(Level.TRACE);
	}

	@Override
	public boolean isDebugEnabled() {
		return isEnabled(Level.DEBUG);
	}

	@Override
	public boolean isInfoEnabled() {
		return isEnabled(Level.INFO);
	}

	@Override
	public boolean isWarnEnabled() {
		return isEnabled(Level.WARN);
	}

	@Override
	public boolean isErrorEnabled() {
		return isEnabled(Level.ERROR);
	}

	private boolean isEnabled(Level level) {
		return level.toInt() >= this.lowest.toInt();
	}

	record Line(Level level, String text, Throwable failure) {

	}

}
