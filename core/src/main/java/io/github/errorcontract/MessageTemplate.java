package io.github.errorcontract;

import org.jspecify.annotations.Nullable;

/**
 * The format of texts in this library: {@code {0}}, {@code {1}} and so on stand for an
 * argument, everything else is literal. Without arguments nothing is replaced. It never
 * fails: a placeholder without an argument stays as it is, and so does one whose
 * argument's {@code toString()} throws.
 */
public final class MessageTemplate {

	private MessageTemplate() {
	}

	/**
	 * Replaces each {@code {n}} by {@code String.valueOf(arguments[n])}.
	 * @param template the text with placeholders
	 * @param arguments the arguments, counted from 0
	 * @return the text to show
	 */
	public static String format(String template, @Nullable Object... arguments) {
		if (arguments.length == 0 || template.indexOf('{') < 0) {
			return template;
		}
		StringBuilder text = new StringBuilder(template.length() + 8 * arguments.length);
		int position = 0;
		while (position < template.length()) {
			position = appendNext(text, template, position, arguments);
		}
		return text.toString();
	}

	private static int appendNext(StringBuilder text, String template, int position, @Nullable Object[] arguments) {
		int open = template.indexOf('{', position);
		int close = (open < 0) ? -1 : template.indexOf('}', open);
		if (close < 0) {
			text.append(template, position, template.length());
			return template.length();
		}
		text.append(template, position, open);
		int index = index(template, open + 1, close);
		String value = (index >= 0 && index < arguments.length) ? valueOf(arguments[index]) : null;
		if (value == null) {
			text.append('{');
			return open + 1;
		}
		text.append(value);
		return close + 1;
	}

	private static int index(String template, int start, int end) {
		if (start == end || end - start > 3) {
			return -1;
		}
		int index = 0;
		for (int i = start; i < end; i++) {
			char digit = template.charAt(i);
			if (digit < '0' || digit > '9') {
				return -1;
			}
			index = index * 10 + (digit - '0');
		}
		return index;
	}

	private static @Nullable String valueOf(@Nullable Object argument) {
		try {
			return String.valueOf(argument);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return null;
		}
	}

}
