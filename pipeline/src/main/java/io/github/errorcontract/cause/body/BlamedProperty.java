package io.github.errorcontract.cause.body;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import tools.jackson.core.JacksonException;

/**
 * Answers with the path of the property and nothing else of the exception.
 *
 * @param type the type of the answer
 */
record BlamedProperty(ErrorType type) implements ErrorMapper {

	@Override
	public ApiError map(Throwable failure) {
		return ApiError.builder(this.type).field(PropertyPath.of((JacksonException) failure)).build();
	}

}
