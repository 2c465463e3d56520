package io.github.errorcontract.json;

/**
 * Text that UTF-8 can carry (RFC 3629, section 3).
 */
public final class WellFormed {

	private WellFormed() {
	}

	/**
	 * Returns the text with U+FFFD in place of each surrogate that has no partner.
	 */
	public static String text(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (Character.isSurrogate(text.charAt(i))) {
				return repaired(text);
			}
		}
		return text;
	}

	private static String repaired(String text) {
		StringBuilder repaired = new StringBuilder(text.length());
		text.codePoints()
			.map((point) -> (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) ? 0xFFFD : point)
			.forEach(repaired::appendCodePoint);
		return repaired.toString();
	}

}
