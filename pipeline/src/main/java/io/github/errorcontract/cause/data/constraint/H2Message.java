package io.github.errorcontract.cause.data.constraint;

import org.jspecify.annotations.Nullable;

/**
 * H2's messages, in any language: the first thing in quotes begins with the name, and
 * values come after it.
 */
final class H2Message {

	private H2Message() {
	}

	static @Nullable String constraint(int code, String message) {
		return switch (code) {
			case 23503, 23505, 23506, 23513, 23514 -> afterQuote(message);
			default -> null;
		};
	}

	private static @Nullable String afterQuote(String message) {
		int quote = message.indexOf('"');
		return (quote >= 0) ? ConstraintName.bare(message.substring(quote + 1).replace("\"\"", "\"")) : null;
	}

}
