package io.github.errorcontract;

/**
 * The part of a request that a rejected input value came from.
 *
 * @since 0.1.0
 * @see ErrorDetail#in()
 */
public enum InputLocation {

	/** The request body. */
	BODY("body"),

	/** The query string of the target URI. */
	QUERY("query"),

	/** A template variable in the path of the target URI. */
	PATH("path"),

	/** A request header field. */
	HEADER("header"),

	/** A cookie. */
	COOKIE("cookie"),

	/** A matrix variable in the path of the target URI. */
	MATRIX("matrix"),

	/** A field of a submitted form. */
	FORM("form"),

	/** A part of a multipart body. */
	PART("part");

	private final String value;

	InputLocation(String value) {
		this.value = value;
	}

	/**
	 * Returns the name used in the response body, in lower case.
	 */
	public String value() {
		return this.value;
	}

}
