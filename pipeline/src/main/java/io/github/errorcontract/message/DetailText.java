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
 * @param path the path of the field in Java, null where it is that of the detail
 */
public record DetailText(@Nullable String object, @Nullable Object[] arguments, @Nullable String shipped,
		@Nullable String variant, @Nullable String path) {

	/**
	 * Creates a text of a field whose name in Java is not known to be another.
	 * @param object the name of the object that has the field, null for none
	 * @param arguments the arguments of its text, of which the first is the field
	 * @param shipped the key of the text in our bundles, null for none
	 * @param variant what the application's bundles may append to the code
	 */
	public DetailText(@Nullable String object, @Nullable Object[] arguments, @Nullable String shipped,
			@Nullable String variant) {
		this(object, arguments, shipped, variant, null);
	}

	/**
	 * Adds the path in Java.
	 * @param javaPath the path
	 * @return the same text with the path
	 */
	public DetailText withPath(String javaPath) {
		return new DetailText(this.object, this.arguments, this.shipped, this.variant, javaPath);
	}

}
