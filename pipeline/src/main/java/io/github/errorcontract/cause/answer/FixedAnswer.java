package io.github.errorcontract.cause.answer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;

/**
 * Answers every failure alike.
 */
public final class FixedAnswer {

	private FixedAnswer() {
	}

	/**
	 * Returns a mapper that never looks at the failure.
	 * @param type the type of every answer
	 * @return the mapper
	 */
	public static ErrorMapper of(ErrorType type) {
		ApiError error = ApiError.builder(type).build();
		return (failure) -> error;
	}

}
