package io.github.errorcontract.exception;

import java.util.Locale;

import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * Which exceptions record a stack trace by default, as set by the
 * {@code errorcontract.stacktraces} system property. It is read once.
 */
enum StackTraces {

	/** No exceptions. */
	NONE,

	/** Exceptions with a 5xx status. */
	SERVER_ERRORS,

	/** All exceptions. */
	ALL;

	static final String PROPERTY = "errorcontract.stacktraces";

	private static final StackTraces CURRENT = parse(System.getProperty(PROPERTY));

	static boolean neededFor(ErrorType type) {
		return CURRENT.includes(type.status());
	}

	boolean includes(int status) {
		return this == ALL || (this == SERVER_ERRORS && status >= 500);
	}

	static StackTraces parse(@Nullable String value) {
		return switch ((value != null) ? value.toLowerCase(Locale.ROOT) : "") {
			case "all", "true" -> ALL;
			case "none", "false" -> NONE;
			default -> SERVER_ERRORS;
		};
	}

}
