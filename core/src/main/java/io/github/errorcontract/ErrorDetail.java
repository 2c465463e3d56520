package io.github.errorcontract;

import java.io.Serializable;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A single problem with one input value. Details are ordered by field, with indexes
 * compared as numbers ({@code lines[2]} precedes {@code lines[10]}), then by code and
 * message. Those without a field come last.
 *
 * @param field the property path or parameter name, or {@code null} if the problem
 * concerns an object as a whole
 * @param code the machine-readable code, in upper snake case
 * @param message the human-readable message
 * @param in the part of the request that the value came from, or {@code null} if it is
 * not known, for example for an argument of a service method
 * @param rejectedValue the value as sent by the client, or {@code null} unless
 * {@code error-contract.validation.include-rejected-values} is enabled
 * @since 0.1.0
 */
public record ErrorDetail(@Nullable String field, String code, String message, @Nullable InputLocation in,
		@Nullable String rejectedValue) implements Comparable<ErrorDetail>, Serializable {

	/**
	 * Creates a detail.
	 * @throws NullPointerException if {@code code} or {@code message} is {@code null}
	 */
	public ErrorDetail {
		Objects.requireNonNull(code, "'code' must not be null");
		Objects.requireNonNull(message, "'message' must not be null");
	}

	/**
	 * Creates a detail that does not say which part of the request the value came from.
	 * @param field the property path or parameter name, or {@code null} if the problem
	 * concerns an object as a whole
	 * @param code the machine-readable code, in upper snake case
	 * @param message the human-readable message
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
