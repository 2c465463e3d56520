package io.github.errorcontract.policy.check;

import java.util.Locale;

/**
 * The translations of messages.
 */
@FunctionalInterface
interface Translations {

	/**
	 * Returns whether the message of a code is translated.
	 * @param code the code in upper snake case
	 * @param language the language
	 * @return whether there is a message in exactly that language
	 */
	boolean isTranslated(String code, Locale language);

}
