package io.github.errorcontract.headers;

/**
 * What HTTP allows in a header field (RFC 9110, sections 5.1 and 5.5).
 */
public final class HeaderSyntax {

	private static final String SIGNS = "!#$%&'*+-.^_`|~";

	private HeaderSyntax() {
	}

	/**
	 * Tells whether a text can be the name of a header field.
	 * @param name the text
	 * @return whether it is a token
	 */
	public static boolean isName(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (!isTokenCharacter(name.charAt(i))) {
				return false;
			}
		}
		return !name.isEmpty();
	}

	private static boolean isTokenCharacter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9') || SIGNS.indexOf(character) >= 0;
	}

	/**
	 * Tells whether a text can be the value of a header field.
	 * @param value the text
	 * @return whether it has no control characters but the tab
	 */
	public static boolean isValue(String value) {
		for (int i = 0; i < value.length(); i++) {
			char character = value.charAt(i);
			if ((character < ' ' && character != '\t') || character == 0x7F) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Returns a text that can be printed in one line.
	 * @param value any text
	 * @return the text with {@code ?} in place of each character that ends a line,
	 * controls a terminal or is invisible
	 */
	public static String printable(String value) {
		return value.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
	}

}
