package io.github.errorcontract.benchmarks.load;

import java.util.concurrent.atomic.AtomicInteger;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Takes the place of all other appenders and throws at every fifth event, so that the log
 * call itself fails.
 */
final class ThrowingAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {

	private final AtomicInteger events = new AtomicInteger();

	static void install() {
		LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
		Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		root.detachAndStopAllAppenders();
		ThrowingAppender appender = new ThrowingAppender();
		appender.setContext(context);
		appender.start();
		root.addAppender(appender);
	}

	@Override
	public void doAppend(ILoggingEvent event) {
		if (event.getLoggerName().startsWith("io.github.errorcontract") && this.events.incrementAndGet() % 5 == 0) {
			throw new IllegalStateException("appender");
		}
	}

	@Override
	protected void append(ILoggingEvent event) {
	}

}
