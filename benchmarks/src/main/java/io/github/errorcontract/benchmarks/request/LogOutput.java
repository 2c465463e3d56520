package io.github.errorcontract.benchmarks.request;

import java.io.OutputStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import org.slf4j.LoggerFactory;

/**
 * Whether log lines are made. Either way nothing is written.
 */
public enum LogOutput {

	/**
	 * No logger is enabled.
	 */
	OFF,

	/**
	 * Spring Boot's levels and the pattern of its console, without the colours; every
	 * line is formatted and then dropped.
	 */
	ON;

	/**
	 * The application's argument that sets the pattern.
	 */
	static final String PATTERN = "--logging.pattern.console="
			+ "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %5p --- [%15.15t] %-40.40logger{39} : %m%n%wEx";

	void apply() {
		Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		root.setLevel((this == ON) ? Level.INFO : Level.OFF);
		((ConsoleAppender<ILoggingEvent>) root.getAppender("CONSOLE")).setOutputStream(OutputStream.nullOutputStream());
	}

}
