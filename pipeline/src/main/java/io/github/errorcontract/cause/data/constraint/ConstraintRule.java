package io.github.errorcontract.cause.data.constraint;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.language.ShippedType;
import org.jspecify.annotations.Nullable;

/**
 * What the client is told of a violated constraint.
 *
 * @param type the type of the code, null for that of the kind of violation
 * @param field the input to blame, null for none
 * @param message the text, null for that of the code
 */
public record ConstraintRule(@Nullable ErrorType type, @Nullable String field, @Nullable String message) {

	/**
	 * Applies the rule.
	 * @param violation the kind of violation, whose text stands for one of ours
	 * @return the answer
	 */
	public ApiError apply(BuiltInError violation) {
		ApiError.Builder error = ApiError.builder(type(violation)).field(this.field);
		return ((this.message != null) ? error.message(this.message) : error).build();
	}

	private ErrorType type(BuiltInError violation) {
		if (this.type == null) {
			return violation;
		}
		return (this.type instanceof ShippedType) ? ShippedType.of(this.type.code(), this.type.status(), violation)
				: this.type;
	}

}
