package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Collects what is logged between its creation and {@link #close()}. To be created after
 * the application, which sets logging up anew.
 */
final class Log extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();

	private final Logger logger;

	private Log(String name) {
		this.logger = (Logger) LoggerFactory.getLogger(name);
		setContext(this.logger.getLoggerContext());
		start();
		this.logger.addAppender(this);
	}

	/**
	 * The one line of each error.
	 */
	static Log ofContract() {
		return new Log("io.github.errorcontract");
	}

	static Log ofAll() {
		return new Log(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

	@Override
	protected void append(ILoggingEvent event) {
		event.prepareForDeferredProcessing();
		this.events.add(event);
	}

	List<ILoggingEvent> events() {
		return this.events;
	}

	@Override
	public void close() {
		this.logger.detachAppender(this);
		stop();
	}

}
