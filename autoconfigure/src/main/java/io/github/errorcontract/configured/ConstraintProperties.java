package io.github.errorcontract.configured;

import org.jspecify.annotations.Nullable;

/**
 * What the client is told of a violated constraint, under
 * {@code error-contract.constraints.NAME}.
 */
public class ConstraintProperties {

	/**
	 * Code of the error, built-in or one of the service's own.
	 */
	private @Nullable String code;

	/**
	 * Name of the input to blame.
	 */
	private @Nullable String field;

	/**
	 * Text for people, shown as it is.
	 */
	private @Nullable String message;

	public @Nullable String getCode() {
		return this.code;
	}

	public void setCode(@Nullable String code) {
		this.code = code;
	}

	public @Nullable String getField() {
		return this.field;
	}

	public void setField(@Nullable String field) {
		this.field = field;
	}

	public @Nullable String getMessage() {
		return this.message;
	}

	public void setMessage(@Nullable String message) {
		this.message = message;
	}

}
