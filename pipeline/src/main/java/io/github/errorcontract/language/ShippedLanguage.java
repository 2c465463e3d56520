package io.github.errorcontract.language;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A language that texts are shipped in.
 */
public enum ShippedLanguage {

	/** English, which is what the types of errors say themselves. */
	ENGLISH("en"),

	/** German. */
	GERMAN("de"),

	/** French. */
	FRENCH("fr"),

	/** Spanish. */
	SPANISH("es"),

	/** Japanese. */
	JAPANESE("ja"),

	/** Chinese in simplified script. */
	CHINESE("zh");

	private final String tag;

	ShippedLanguage(String tag) {
		this.tag = tag;
	}

	/**
	 * Returns the language as {@code Content-Language} says it (RFC 9110, section 8.5).
	 * @return the language tag
	 */
	public String tag() {
		return this.tag;
	}

	/**
	 * Finds the language of a locale, whatever its region. A Chinese locale of
	 * traditional script, named or implied by the region, has none.
	 * @param locale the locale
	 * @return the language, null where it is not shipped
	 */
	public static @Nullable ShippedLanguage of(Locale locale) {
		return switch (locale.getLanguage()) {
			case "en" -> ENGLISH;
			case "de" -> GERMAN;
			case "fr" -> FRENCH;
			case "es" -> SPANISH;
			case "ja" -> JAPANESE;
			case "zh" -> isTraditional(locale) ? null : CHINESE;
			default -> null;
		};
	}

	private static boolean isTraditional(Locale locale) {
		if (!locale.getScript().isEmpty()) {
			return locale.getScript().equals("Hant");
		}
		return switch (locale.getCountry()) {
			case "TW", "HK", "MO" -> true;
			default -> false;
		};
	}

	/**
	 * Chooses the language for a client (RFC 4647, section 3.4).
	 * @param preferred the locales that serve it, best first
	 * @return the first that is shipped, else {@link #ENGLISH}
	 */
	public static ShippedLanguage choose(List<Locale> preferred) {
		for (Locale locale : preferred) {
			ShippedLanguage language = of(locale);
			if (language != null) {
				return language;
			}
		}
		return ENGLISH;
	}

}
