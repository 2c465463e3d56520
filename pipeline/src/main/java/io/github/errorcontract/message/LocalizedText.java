package io.github.errorcontract.message;

import org.jspecify.annotations.Nullable;

/**
 * A text of the application's bundles.
 *
 * @param text the text, with the arguments put in
 * @param language its language tag, null where that is not known
 * @param foreign whether it is in a language that was not asked for, to which the source
 * has fallen back
 */
record LocalizedText(String text, @Nullable String language, boolean foreign) {

	LocalizedText(String text, @Nullable String language) {
		this(text, language, false);
	}

	LocalizedText with(String other) {
		return new LocalizedText(other, this.language, this.foreign);
	}

}
