package io.github.errorcontract.language;

/**
 * A text of ours that is shown in place of the one that the code has by itself, as more
 * is known. Most have arguments.
 */
public enum ComposedText {

	/** One input is invalid: {@code {0}} is 1. */
	ONE("one", "{0} field is invalid."),

	/** {@code {0}} inputs are invalid. */
	MANY("many", "{0} fields are invalid."),

	/** {@code {0}} lists the values that an input may have. */
	ALLOWED("allowed", "Allowed values: {0}."),

	/** {@code {0}} lists the media types that there are. */
	AVAILABLE("available", "Available media types: {0}."),

	/** {@code {0}} lists the media types that are read. */
	SUPPORTED("supported", "Supported media types: {0}."),

	/** The request has to name a version of the API; there are no arguments. */
	VERSION("version", "An API version is required.");

	private final String variant;

	private final String message;

	ComposedText(String variant, String message) {
		this.variant = variant;
		this.message = message;
	}

	/**
	 * Returns the key of the text in our bundles, which the application's bundles append
	 * to the code: {@code error.VALIDATION_ERROR.one}.
	 * @return the key
	 */
	public String variant() {
		return this.variant;
	}

	/**
	 * Returns the English text.
	 * @return the text, with placeholders
	 */
	public String message() {
		return this.message;
	}

}
