package io.github.errorcontract.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@link Logger} for what happens while an error is answered. A log that fails, because
 * of an appender of the application's for instance, changes nothing: neither the answer
 * nor the connection. Thread-safe.
 */
public final class SafeLogger {

	private final Logger logger;

	private SafeLogger(Logger logger) {
		this.logger = logger;
	}

	/**
	 * Returns the logger of a class.
	 * @param type the class
	 * @return a new logger
	 */
	public static SafeLogger of(Class<?> type) {
		return new SafeLogger(LoggerFactory.getLogger(type));
	}

	/**
	 * Logs at ERROR.
	 * @param format the text, with placeholders as SLF4J has them
	 * @param arguments the arguments, optionally followed by an exception
	 */
	public void error(String format, @Nullable Object... arguments) {
		run(() -> this.logger.error(format, arguments));
	}

	/**
	 * Logs at WARN.
	 * @param format the text, with placeholders as SLF4J has them
	 * @param arguments the arguments, optionally followed by an exception
	 */
	public void warn(String format, @Nullable Object... arguments) {
		run(() -> this.logger.warn(format, arguments));
	}

	/**
	 * Logs, whatever becomes of it.
	 * @param call logs; what it throws is lost, because the log is where it would be told
	 */
	public static void run(Runnable call) {
		try {
			call.run();
		}
		catch (Throwable ex) {
			// there is no other place to tell of it
		}
	}

}
