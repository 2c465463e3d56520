package io.github.errorcontract.language;

import java.util.List;
import java.util.Locale;

/**
 * What a request tells of the languages that serve its client.
 */
public interface PreferredLocales {

	/**
	 * Returns the locales that serve the client: the one that the application has chosen
	 * and, where that is no more than the first of {@code Accept-Language}, the others of
	 * that field.
	 * @return the locales, best first, never empty
	 */
	List<Locale> locales();

}
