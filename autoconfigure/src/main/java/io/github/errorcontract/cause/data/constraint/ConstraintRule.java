package io.github.errorcontract.cause.data.constraint;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.StandardError;
import io.github.errorcontract.language.ShippedType;
import org.jspecify.annotations.Nullable;

/**
 * What the client is told of a violated constraint.
 *
 * @param code the code, null for that of the kind of violation
 * @param field the input to blame, null for none
 * @param message the text, null for that of the code
 */
public record ConstraintRule(@Nullable String code, @Nullable String field, @Nullable String message) {

	/**
	 * Applies the rule.
	 * @param violation the kind of violation, whose status a code of the service's own
	 * takes
	 * @return the answer
	 */
	public ApiError apply(StandardError violation) {
		ApiError.Builder error = ApiError.builder(type(violation)).field(this.field);
		return ((this.message != null) ? error.message(this.message) : error).build();
	}

	private ErrorType type(StandardError violation) {
		if (this.code == null) {
			return violation;
		}
		for (StandardError standard : StandardError.values()) {
			if (standard.code().equals(this.code)) {
				return standard;
			}
		}
		return ShippedType.of(this.code, violation.status(), violation);
	}

}
