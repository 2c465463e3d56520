package io.github.errorcontract.policy.check;

import java.util.Locale;

/**
 * Which texts there are in which languages.
 */
@FunctionalInterface
public interface Translations {

	/**
	 * Tells whether the text of a code is translated.
	 * @param code the code in upper snake case
	 * @param language the language
	 * @return whether there is a text in that very language
	 */
	boolean has(String code, Locale language);

}
