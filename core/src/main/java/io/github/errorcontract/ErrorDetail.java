package io.github.errorcontract;

import java.io.Serializable;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with one input. Details sort by their path, with indexes
 * compared as numbers, then by their code; those of a whole object come last.
 *
 * @param field the property path or the name of the parameter, null for an error of the
 * whole object
 * @param code the code, upper snake case
 * @param message the text for people
 * @param in the part of the request, null where there is none (an argument of a service)
 * @param rejectedValue the value as the client sent it, null unless
 * {@code error-contract.validation.include-rejected-values} is on
 */
public record ErrorDetail(@Nullable String field, String code, String message, @Nullable InputLocation in,
		@Nullable String rejectedValue) implements Comparable<ErrorDetail>, Serializable {

	/**
	 * Checks the required members.
	 */
	public ErrorDetail {
		Objects.requireNonNull(code, "'code' must not be null");
		Objects.requireNonNull(message, "'message' must not be null");
	}

	/**
	 * Creates a detail that belongs to no part of a request.
	 * @param field the property path, null for an error of the whole object
	 * @param code the code, upper snake case
	 * @param message the text for people
	 */
	public ErrorDetail(@Nullable String field, String code, String message) {
		this(field, code, message, null, null);
	}

	@Override
	public int compareTo(ErrorDetail other) {
		int byField = compareFields(this.field, other.field);
		if (byField != 0) {
			return byField;
		}
		int byCode = this.code.compareTo(other.code);
		return (byCode != 0) ? byCode : this.message.compareTo(other.message);
	}

	private static int compareFields(@Nullable String left, @Nullable String right) {
		if (left == null || right == null) {
			return Boolean.compare(left == null, right == null);
		}
		return PropertyPathOrder.compare(left, right);
	}

}
