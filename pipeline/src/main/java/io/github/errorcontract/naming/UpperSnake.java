package io.github.errorcontract.naming;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of Java and of Spring's message codes as error codes: {@code NotBlank} is
 * {@code NOT_BLANK}, {@code ISBN} stays {@code ISBN}, {@code URLPath} is
 * {@code URL_PATH}.
 */
public final class UpperSnake {

	private static final Pattern WORD_BOUNDARY = Pattern
		.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+");

	private UpperSnake() {
	}

	/**
	 * Converts a name.
	 * @param name the name in camel case, or words with anything between them
	 * @return the same words in upper case, joined by underscores; characters other than
	 * ASCII letters and digits only separate words
	 */
	public static String of(String name) {
		String words = WORD_BOUNDARY.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
		int start = words.startsWith("_") ? 1 : 0;
		int end = (words.length() > start && words.endsWith("_")) ? words.length() - 1 : words.length();
		return words.substring(start, end);
	}

}
