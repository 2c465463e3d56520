package io.github.errorcontract.message;

import org.jspecify.annotations.Nullable;

/**
 * A text of the application's bundles.
 *
 * @param text the text, with the arguments put in
 * @param language its language tag, null where that is not known
 */
record LocalizedText(String text, @Nullable String language) {

}
