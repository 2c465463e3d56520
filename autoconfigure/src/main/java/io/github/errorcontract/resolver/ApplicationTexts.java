package io.github.errorcontract.resolver;

import java.util.Locale;

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
	@Nullable Localized find(String key, @Nullable Object[] arguments, Locale locale) {
		if (this.source == null) {
			return null;
		}
		try {
			Object[] texts = asText(arguments);
			String text = this.source.getMessage(key, texts, null, locale);
			if (text == null || text.equals(key)) {
				return null;
			}
			boolean fallback = text.equals(this.source.getMessage(key, texts, null, Locale.ROOT));
			return new Localized(text, (fallback || locale.getLanguage().isEmpty()) ? null : locale.toLanguageTag());
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.warn("The message '{}' cannot be formatted for {}", key, locale, ex);
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
