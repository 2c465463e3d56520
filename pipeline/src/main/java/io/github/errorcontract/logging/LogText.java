package io.github.errorcontract.logging;

import org.jspecify.annotations.Nullable;

/**
 * Text from outside, made fit for one line of a log.
 */
final class LogText {

	private static final int LONGEST = 500;

	private LogText() {
	}

	/**
	 * Appends a text with a space in place of each character that ends a line or controls
	 * a terminal, cut where it is too long.
	 */
	static void append(StringBuilder line, @Nullable String text) {
		String value = String.valueOf(text);
		int length = Math.min(value.length(), LONGEST);
		int start = line.length();
		line.append(value, 0, length);
		for (int i = 0; i < length; i++) {
			if (isUnfit(value.charAt(i))) {
				line.setCharAt(start + i, ' ');
			}
		}
		if (length < value.length()) {
			line.append("...");
		}
	}

	static boolean isFit(String text) {
		return text.chars().noneMatch((character) -> isUnfit((char) character));
	}

	private static boolean isUnfit(char character) {
		if (character >= ' ' && character < 0x7F) {
			return false;
		}
		int type = Character.getType(character);
		return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
				|| type == Character.PARAGRAPH_SEPARATOR;
	}

}
