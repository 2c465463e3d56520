package io.github.errorcontract.cause.data.constraint;

import org.jspecify.annotations.Nullable;

/**
 * Messages of MySQL and MariaDB. That of a duplicate has the client's value in quotes,
 * unescaped, before the name, so that only the very last quotes are to be trusted; the
 * others have no values.
 */
final class MysqlMessage {

	private static final String CONSTRAINT = "CONSTRAINT `";

	private MysqlMessage() {
	}

	static @Nullable String constraint(int code, String message) {
		return switch (code) {
			case 1062, 1586 -> inLastQuotes(message);
			case 1451, 1452, 4025 -> between(message, CONSTRAINT, '`');
			case 3819 -> between(message, "'", '\'');
			default -> null;
		};
	}

	static boolean hasValue(int code) {
		return code == 1062 || code == 1586;
	}

	private static @Nullable String inLastQuotes(String message) {
		int end = message.length() - 1;
		int start = message.endsWith("'") ? message.lastIndexOf('\'', end - 1) : -1;
		return (start >= 0) ? message.substring(start + 1, end) : null;
	}

	private static @Nullable String between(String message, String start, char end) {
		int from = message.indexOf(start);
		int to = (from >= 0) ? message.indexOf(end, from + start.length()) : -1;
		return (to >= 0) ? message.substring(from + start.length(), to) : null;
	}

}
