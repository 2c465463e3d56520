package io.github.errorcontract.boot;

/**
 * How fields of a request body are named in errors.
 */
public enum FieldNameStyle {

	/** As in JSON: {@code first_name}. */
	JSON,

	/** As in Java: {@code firstName}. */
	JAVA

}
