package io.github.errorcontract.message;

import java.util.Locale;
import java.util.MissingResourceException;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.MessageSource;

/**
 * The texts of the application's {@link MessageSource}. Spring does not tell in which
 * language it has found one: it counts as the request's unless the root locale has the
 * same, in which case it is that of a fallback or of no language in particular.
 */
final class ApplicationTexts {

	private static final Logger logger = LoggerFactory.getLogger(ApplicationTexts.class);

	private final @Nullable MessageSource source;

	ApplicationTexts(@Nullable MessageSource source) {
		this.source = source;
	}

	boolean exist() {
		return this.source != null;
	}

	/**
	 * Finds a text and puts in the arguments, numbers as text, so that no locale groups
	 * the digits of an ID.
	 * @return the text; null where there is none, or where its pattern is bad
	 */
	@Nullable LocalizedText find(String key, @Nullable Object[] arguments, Locale locale) {
		if (this.source == null) {
			return null;
		}
		try {
			Object[] texts = asText(arguments);
			String text = text(this.source, key, texts, locale);
			if (text == null || text.equals(key)) {
				return null;
			}
			boolean fallback = text.equals(text(this.source, key, texts, Locale.ROOT));
			return new LocalizedText(text,
					(fallback || locale.getLanguage().isEmpty()) ? null : locale.toLanguageTag());
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.warn("The message '{}' cannot be formatted for {}", key, locale, ex);
			return null;
		}
	}

	/**
	 * Asks a source. One of bundles throws where none of them is for the locale and there
	 * is none without a language, unless the locale is one that the JVM knows.
	 */
	private static @Nullable String text(MessageSource source, String key, Object[] arguments, Locale locale) {
		try {
			return source.getMessage(key, arguments, null, locale);
		}
		catch (MissingResourceException ex) {
			return null;
		}
	}

	private static Object[] asText(@Nullable Object[] arguments) {
		Object[] texts = new Object[arguments.length];
		for (int i = 0; i < texts.length; i++) {
			Object argument = arguments[i];
			texts[i] = (argument == null || argument instanceof Number) ? String.valueOf(argument) : argument;
		}
		return texts;
	}

}
