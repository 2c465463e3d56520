package io.github.errorcontract.naming;

/**
 * Names of Java and of Spring's message codes as error codes: {@code NotBlank} is
 * {@code NOT_BLANK}, {@code ISBN} stays {@code ISBN}, {@code URLPath} is
 * {@code URL_PATH}.
 */
public final class UpperSnake {

	private UpperSnake() {
	}

	/**
	 * Converts a name.
	 * @param name the name in camel case, or words with anything between them
	 * @return the same words in upper case, joined by underscores; characters other than
	 * ASCII letters and digits only separate words
	 */
	public static String of(String name) {
		StringBuilder words = new StringBuilder(name.length() + 4);
		boolean separated = false;
		for (int i = 0; i < name.length(); i++) {
			char character = name.charAt(i);
			if (isUpper(character) || isLower(character)) {
				boolean starts = separated || (i > 0 && isStart(name, i));
				words.append((starts && !words.isEmpty()) ? "_" : "")
					.append(isUpper(character) ? character : Character.toUpperCase(character));
				separated = false;
			}
			else {
				separated = true;
			}
		}
		return words.toString();
	}

	/**
	 * Tells whether a capital starts a word: after a lower-case letter or a digit, or as
	 * the last of several before a lower-case letter.
	 */
	private static boolean isStart(String name, int place) {
		if (!isUpper(name.charAt(place))) {
			return false;
		}
		boolean beforeSmall = place + 1 < name.length() && name.charAt(place + 1) >= 'a'
				&& name.charAt(place + 1) <= 'z';
		return isLower(name.charAt(place - 1)) || (isUpper(name.charAt(place - 1)) && beforeSmall);
	}

	private static boolean isUpper(char character) {
		return character >= 'A' && character <= 'Z';
	}

	private static boolean isLower(char character) {
		return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
	}

}
