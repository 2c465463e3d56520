package io.github.errorcontract.message;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;

import io.github.errorcontract.MessageTemplate;
import io.github.errorcontract.language.TextSource;
import io.github.errorcontract.log.LogText;
import io.github.errorcontract.log.SafeLogger;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * The texts of the application's {@link MessageSource}; a blank one counts as none.
 * Spring does not tell in which language it has found one: it counts as that of the
 * bundle asked for unless the root locale has the same, in which case it is of no
 * language in particular, or every other locale gets the same, in which case it is that
 * of the system's locale.
 */
final class ApplicationTexts {

	private static final SafeLogger logger = SafeLogger.of(ApplicationTexts.class);

	private static final Object[] NONE = {};

	private final @Nullable TextSource source;

	ApplicationTexts(@Nullable TextSource source) {
		this.source = source;
	}

	boolean exist() {
		return this.source != null;
	}

	/**
	 * Finds a text and puts in the arguments like {@link #find(String, Object[], Locale)}
	 * and, where it names any, the values by name. Those have to be put in before Spring
	 * reads the pattern, which a source that reads even texts without arguments as
	 * patterns does not allow.
	 * @return the text; null where there is none, or where its pattern is bad
	 */
	@Nullable LocalizedText find(String key, TextValues values, Locale locale) {
		if (this.source == null) {
			return null;
		}
		try {
			Locale nearest = this.source.nearest(locale);
			String pattern = text(this.source, key, NONE, nearest);
			if (pattern == null || pattern.isBlank() || pattern.equals(key)) {
				return null;
			}
			@Nullable Object[] arguments = values.arguments();
			boolean named = MessageTemplate.hasNames(pattern) && !readsAllAsPatterns(this.source.source());
			if (!named && arguments.length > 0) {
				return find(key, arguments, locale);
			}
			LocalizedText found = localized(pattern, key, NONE, nearest);
			return named ? found.with(putInto(pattern, values, locale)) : found;
		}
		catch (RuntimeException | Error ex) {
			return unusable(key, locale, ex);
		}
	}

	/**
	 * Puts values into a text, which is a pattern only where there are arguments, as in
	 * Spring.
	 */
	private static String putInto(String text, TextValues values, Locale locale) {
		@Nullable Object[] arguments = values.arguments();
		return (arguments.length == 0) ? values.putInto(text) : values.putInto(text, asText(arguments), locale);
	}

	/**
	 * Asks a source how it shows a text without arguments, by one that it has not.
	 */
	private static boolean readsAllAsPatterns(MessageSource source) {
		return "'".equals(source.getMessage("", NONE, "''", Locale.ROOT));
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
			Locale nearest = this.source.nearest(locale);
			String text = text(this.source, key, texts, nearest);
			return (text == null || text.isBlank() || text.equals(key)) ? null : localized(text, key, texts, nearest);
		}
		catch (RuntimeException | Error ex) {
			return unusable(key, locale, ex);
		}
	}

	/**
	 * Finds out the language of a text that the source has for a locale.
	 */
	private LocalizedText localized(String text, String key, Object[] arguments, Locale locale) {
		TextSource asked = Objects.requireNonNull(this.source);
		if (locale.getLanguage().isEmpty() || text.equals(text(asked, key, arguments, Locale.ROOT))) {
			return new LocalizedText(text, null);
		}
		Locale system = asked.systemLocale();
		if (system != null && !system.getLanguage().equals(locale.getLanguage())
				&& (asked.isNone(locale) || text.equals(text(asked, key, arguments, asked.none())))) {
			return new LocalizedText(text, system.toLanguageTag(), true);
		}
		return new LocalizedText(text, asked.isNone(locale) ? null : locale.toLanguageTag());
	}

	private static @Nullable LocalizedText unusable(String key, Locale locale, Throwable reason) {
		logger.warn("Failed to format message '{}' for locale '{}'", LogText.fit(key), LogText.fit(locale.toString()),
				LogText.fit(reason));
		return null;
	}

	/**
	 * Asks a source. One of bundles throws where none of them is for the locale and there
	 * is none without a language, unless the locale is one that the JVM knows.
	 */
	private static @Nullable String text(TextSource source, String key, Object[] arguments, Locale locale) {
		try {
			return source.source().getMessage(key, arguments, null, locale);
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
