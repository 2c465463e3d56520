package io.github.errorcontract;

import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * The format of messages. {@code {0}}, {@code {1}} and so on are replaced by the argument
 * with that index, and names such as {@code {orderId}} by a property or getter of the
 * exception. Everything else is literal; in particular, there is no quoting. Replacements
 * are not searched for placeholders.
 * <p>
 * Formatting never fails: a placeholder without a value is left as it is, as is one whose
 * value has a {@code toString()} method that throws an exception.
 * <p>
 * Names are replaced when an error is resolved, in messages of error types, annotations,
 * configuration and message bundles. They are not replaced in messages given to the
 * constructor of an exception.
 *
 * @since 0.1.0
 */
public final class MessageTemplate {

	private static final int NONE = -1;

	private MessageTemplate() {
	}

	/**
	 * Replaces each {@code {n}} by {@code String.valueOf(arguments[n])}. Names are left
	 * as they are.
	 * @param template the message with placeholders
	 * @param arguments the arguments
	 * @return the formatted message
	 */
	public static String format(String template, @Nullable Object... arguments) {
		return (arguments.length == 0 || template.indexOf('{') < 0) ? template : fill(template, arguments, null);
	}

	/**
	 * Replaces each {@code {n}} by {@code String.valueOf(arguments[n])} and each
	 * {@code {name}} by the value that the given function returns.
	 * @param template the message with placeholders
	 * @param arguments the arguments
	 * @param names returns the value of a name, or {@code null} if it is unknown
	 * @return the formatted message
	 */
	public static String format(String template, @Nullable Object[] arguments,
			Function<String, @Nullable String> names) {
		return (template.indexOf('{') < 0) ? template : fill(template, arguments, names);
	}

	/**
	 * Returns whether a message has a placeholder for the argument with the given index.
	 * @param template the message with placeholders
	 * @param index the index of the argument, starting at 0
	 */
	public static boolean hasPlaceholder(String template, int index) {
		for (int open = template.indexOf('{'); open != NONE; open = template.indexOf('{', open + 1)) {
			int close = template.indexOf('}', open);
			if (close != NONE && index(template, open + 1, close) == index) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns whether a message has a placeholder with a name, that is, a Java identifier
	 * in braces.
	 * @param template the message with placeholders
	 */
	public static boolean hasNames(String template) {
		for (int open = template.indexOf('{'); open != NONE; open = template.indexOf('{', open + 1)) {
			if (endOfName(template, open) != NONE) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns whether a message has any placeholder, for an argument or with a name.
	 * @param template the message with placeholders
	 */
	public static boolean hasPlaceholders(String template) {
		for (int open = template.indexOf('{'); open != NONE; open = template.indexOf('{', open + 1)) {
			int close = template.indexOf('}', open);
			if (close != NONE && (index(template, open + 1, close) != NONE || endOfName(template, open) != NONE)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Returns the end of a placeholder with a name.
	 * @param template the message with placeholders
	 * @param open the index of an opening brace
	 * @return the index of the closing brace, or -1 if there is no Java identifier
	 * between the braces
	 */
	public static int endOfName(String template, int open) {
		int close = template.indexOf('}', open);
		if (close == NONE || !Character.isJavaIdentifierStart(template.charAt(open + 1))) {
			return NONE;
		}
		for (int i = open + 2; i < close; i++) {
			if (!Character.isJavaIdentifierPart(template.charAt(i))) {
				return NONE;
			}
		}
		return close;
	}

	private static String fill(String template, @Nullable Object[] arguments,
			@Nullable Function<String, @Nullable String> names) {
		StringBuilder text = new StringBuilder(template.length() + 8 * arguments.length);
		int copied = 0;
		int open = template.indexOf('{');
		while (open != NONE) {
			int close = template.indexOf('}', open);
			int index = (close != NONE) ? index(template, open + 1, close) : NONE;
			String value = (index != NONE) ? valueOf(arguments, index) : null;
			if (names != null && endOfName(template, open) != NONE) {
				value = names.apply(template.substring(open + 1, close));
			}
			if (value != null) {
				text.append(template, copied, open).append(value);
				copied = close + 1;
			}
			open = template.indexOf('{', (value != null) ? copied : open + 1);
		}
		return text.append(template, copied, template.length()).toString();
	}

	private static int index(String template, int start, int end) {
		if (start == end || end - start > 3) {
			return NONE;
		}
		int index = 0;
		for (int i = start; i < end; i++) {
			char digit = template.charAt(i);
			if (digit < '0' || digit > '9') {
				return NONE;
			}
			index = index * 10 + (digit - '0');
		}
		return index;
	}

	private static @Nullable String valueOf(@Nullable Object[] arguments, int index) {
		if (index >= arguments.length) {
			return null;
		}
		try {
			return String.valueOf(arguments[index]);
		}
		catch (RuntimeException | StackOverflowError ex) {
			return null;
		}
	}

}
