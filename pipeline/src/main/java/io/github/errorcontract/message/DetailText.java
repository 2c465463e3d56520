package io.github.errorcontract.message;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a detail beyond what the client is told.
 *
 * @param object the name of the object that has the field, null for none
 * @param arguments the arguments of its text, of which the first is the field
 * @param shipped the key of the text in our bundles, whose arguments are all but the
 * first; null where the text is a developer's or Bean Validation's
 * @param variant what the application's bundles may append to the code, null for nothing
 */
public record DetailText(@Nullable String object, @Nullable Object[] arguments, @Nullable String shipped,
		@Nullable String variant) {

}
