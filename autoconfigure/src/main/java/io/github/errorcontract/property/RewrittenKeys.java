package io.github.errorcontract.property;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.headers.HeaderSyntax;

import org.springframework.core.env.EnumerablePropertySource;

/**
 * Refuses keys of maps that Spring Boot would silently rewrite: outside brackets it drops
 * all but letters, digits, {@code -} and {@code _}.
 */
final class RewrittenKeys {

	private RewrittenKeys() {
	}

	static void refuse(EnumerablePropertySource<?> source) {
		for (String name : source.getPropertyNames()) {
			int start = startOfDropped(name);
			if (start >= 0 && !KeyPath.of(name).isEmpty()) {
				throw invalid(name, start, source);
			}
		}
	}

	/**
	 * Returns where the first element begins of which a character is dropped, -1 for a
	 * name of which none is.
	 */
	private static int startOfDropped(String name) {
		int start = 0;
		boolean bracketed = false;
		for (int i = 0; i < name.length(); i++) {
			char next = name.charAt(i);
			if (next == '[' || next == ']') {
				bracketed = next == '[';
			}
			else if (next == '.' && !bracketed) {
				start = i + 1;
			}
			else if (!bracketed && !isKept(next)) {
				return start;
			}
		}
		return -1;
	}

	private static boolean isKept(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
				|| (character >= '0' && character <= '9') || character == '-' || character == '_';
	}

	private static InvalidContractException invalid(String name, int start, EnumerablePropertySource<?> source) {
		int end = name.indexOf('.', start);
		String element = name.substring(start, (end < 0) ? name.length() : end);
		String bracketed = name.substring(0, Math.max(0, start - 1)) + "[" + element + "]"
				+ ((end < 0) ? "" : name.substring(end));
		return new InvalidContractException(
				"The property '%s' has a key with characters that Spring Boot drops, '%s' (%s).".formatted(
						HeaderSyntax.printable(name), HeaderSyntax.printable(element), PropertyOrigin.of(name, source)),
				"Use only letters, digits, '-' and '_' in the key, or write it in brackets: '%s'."
					.formatted(HeaderSyntax.printable(bracketed)));
	}

}
