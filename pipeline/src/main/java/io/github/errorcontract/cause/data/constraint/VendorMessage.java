package io.github.errorcontract.cause.data.constraint;

import org.jspecify.annotations.Nullable;

/**
 * Messages of SQL Server and Oracle, in any language: names come in quotes or in
 * parentheses, and values, if any, only after them. A column that must not be null has no
 * constraint with a name.
 */
final class VendorMessage {

	private static final String ORACLE = "ORA-";

	private VendorMessage() {
	}

	static boolean isKnown(int code) {
		return switch (code) {
			case 547, 2601, 2627, 1, 2290, 2291, 2292 -> true;
			default -> false;
		};
	}

	static @Nullable String constraint(int code, String message) {
		return switch (code) {
			case 547 -> quoted(message, "\"", 1);
			case 2627 -> quoted(message, "'", 1);
			case 2601 -> quoted(message, "'", 2);
			default -> message.startsWith(ORACLE) ? inParentheses(message) : null;
		};
	}

	/**
	 * Returns the first or second text in quotes.
	 */
	private static @Nullable String quoted(String message, String quote, int which) {
		String[] parts = message.split(quote, 2 * which + 1);
		return (parts.length > 2 * which) ? parts[2 * which - 1] : null;
	}

	private static @Nullable String inParentheses(String message) {
		int start = message.indexOf('(');
		int end = (start >= 0) ? message.indexOf(')', start) : -1;
		return (end >= 0) ? message.substring(start + 1, end) : null;
	}

}
