package io.github.errorcontract.cause.routing;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.cause.answer.AnswerHeaders;

import org.springframework.web.ErrorResponse;

/**
 * Answers with the header fields that Spring's exception has: {@code Allow} of a 405 (RFC
 * 9110, section 15.5.6).
 *
 * @param type the type of the answer
 */
public record HeaderCopyingMapper(ErrorType type) implements ErrorMapper {

	@Override
	public ApiError map(Throwable failure) {
		return AnswerHeaders.copy((ErrorResponse) failure, ApiError.builder(this.type)).build();
	}

}
