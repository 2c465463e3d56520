package io.github.errorcontract.cause.input;

/**
 * Text that a client chose, made fit to be shown: cut, but never in the middle of a
 * surrogate pair.
 */
public final class InputText {

	private static final int MAX_NAME_LENGTH = 128;

	private InputText() {
	}

	/**
	 * Cuts a name or path at 128 characters.
	 * @param name the name
	 * @return the name or its beginning
	 */
	public static String name(String name) {
		return cut(name, MAX_NAME_LENGTH);
	}

	/**
	 * Cuts a text.
	 * @param text the text
	 * @param length the number of characters that may stay; one less stays where the last
	 * would be half of a surrogate pair
	 * @return the text or its beginning
	 */
	public static String cut(String text, int length) {
		if (text.length() <= length) {
			return text;
		}
		boolean split = Character.isHighSurrogate(text.charAt(length - 1))
				&& Character.isLowSurrogate(text.charAt(length));
		return text.substring(0, split ? length - 1 : length);
	}

}
