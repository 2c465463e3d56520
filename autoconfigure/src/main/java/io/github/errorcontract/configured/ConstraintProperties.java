package io.github.errorcontract.configured;

import org.jspecify.annotations.Nullable;

/**
 * Configuration properties for one database constraint, under
 * {@code error-contract.constraints.NAME}.
 */
public class ConstraintProperties {

	/**
	 * Code of the error, built-in or custom.
	 */
	private @Nullable String code;

	/**
	 * Name of the input that violates the constraint.
	 */
	private @Nullable String field;

	/**
	 * Message of the error, shown as is.
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
