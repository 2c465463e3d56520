package io.github.errorcontract.cause.status;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.answer.AnswerHeaders;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.server.ResponseStatusException;

/**
 * The status, header fields and reason that the exception itself has.
 *
 * @param answer what starts the answer
 */
record DeclaredStatus(StatusAnswer answer) implements CauseMappers.Deliberate {

	@Override
	public @Nullable ApiError map(Throwable failure) {
		ErrorResponse response = (ErrorResponse) failure;
		ApiError.Builder error = this.answer.start(failure, response.getStatusCode().value(),
				reason(failure, response));
		return (error != null) ? AnswerHeaders.copy(response, error).build() : null;
	}

	/**
	 * The exceptions that Spring throws itself are subclasses of the two that developers
	 * throw, and their texts are not the developer's.
	 */
	private static @Nullable String reason(Throwable failure, ErrorResponse response) {
		if (failure instanceof ResponseStatusException status) {
			return isDevelopers(failure) ? status.getReason() : null;
		}
		return isDevelopers(failure) ? response.getBody().getDetail() : null;
	}

	private static boolean isDevelopers(Throwable failure) {
		return failure.getClass() == ResponseStatusException.class || failure.getClass() == ErrorResponseException.class
				|| !StatusAnswer.isSprings(failure);
	}

}
