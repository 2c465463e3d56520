package io.github.errorcontract.cause.data.constraint;

/**
 * Names of constraints as databases write them: with a schema, in quotes, followed by the
 * index that holds them.
 */
final class ConstraintName {

	private ConstraintName() {
	}

	/**
	 * Returns the name alone: {@code uk_email} for {@code shop.`uk_email`} and for
	 * {@code "PUBLIC"."uk_email" INDEX "PUBLIC"."uk_email_index"}.
	 */
	static String bare(String name) {
		StringBuilder bare = new StringBuilder();
		char quote = 0;
		for (char character : name.strip().toCharArray()) {
			if (quote != 0 && character == quote) {
				quote = 0;
			}
			else if (quote == 0 && isQuote(character)) {
				quote = character;
			}
			else if (quote == 0 && character == '.') {
				bare.setLength(0);
			}
			else if (quote == 0 && isEnd(character)) {
				break;
			}
			else {
				bare.append(character);
			}
		}
		return bare.toString();
	}

	private static boolean isQuote(char character) {
		return character == '"' || character == '`';
	}

	private static boolean isEnd(char character) {
		return character == ' ' || character == ':';
	}

}
