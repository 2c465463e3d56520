package io.github.errorcontract.message;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.MessageTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What the text of an error may show: its arguments by index and, by name, its properties
 * and what {@link NamedGetters} read from the exception.
 */
final class TextValues {

	private final ApiError.Builder error;

	private final @Nullable Throwable cause;

	TextValues(ApiError.Builder error, @Nullable Throwable cause) {
		this.error = error;
		this.cause = cause;
	}

	@Nullable Object[] arguments() {
		return this.error.arguments();
	}

	/**
	 * Puts the values into a text of ours, in which all but placeholders is literal.
	 */
	String putInto(String template) {
		return MessageTemplate.format(template, arguments(), this::named);
	}

	/**
	 * Puts the values into a pattern of {@link MessageFormat}, which knows no names: each
	 * becomes one more argument, so that its value is never read as a pattern.
	 * @param pattern the pattern
	 * @param arguments the arguments as the pattern is to see them
	 * @param locale the locale
	 * @throws IllegalArgumentException if the pattern is bad otherwise
	 */
	String putInto(String pattern, Object[] arguments, Locale locale) {
		List<Object> values = new ArrayList<>(Arrays.asList(arguments));
		StringBuilder numbered = new StringBuilder(pattern.length());
		boolean quoted = false;
		for (int i = 0; i < pattern.length(); i++) {
			char next = pattern.charAt(i);
			quoted = (next == '\'') != quoted;
			int close = (next == '{' && !quoted) ? MessageTemplate.endOfName(pattern, i) : -1;
			if (close < 0) {
				numbered.append(next);
				continue;
			}
			numbered.append('{').append(values.size()).append('}');
			String value = named(pattern.substring(i + 1, close));
			values.add((value != null) ? value : pattern.substring(i, close + 1));
			i = close;
		}
		return new MessageFormat(numbered.toString(), locale).format(values.toArray());
	}

	private @Nullable String named(String name) {
		Map<String, @Nullable Object> properties = this.error.properties();
		if (!properties.containsKey(name)) {
			return (this.cause != null) ? NamedGetters.read(this.cause, name) : null;
		}
		try {
			return String.valueOf(properties.get(name));
		}
		catch (RuntimeException | Error ex) {
			return null;
		}
	}

}
