package io.github.errorcontract.cause.status;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.answer.AnswerHeaders;
import io.github.errorcontract.language.ShippedType;
import io.github.errorcontract.message.DeclaredReason;
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
record DeclaredStatus(StatusAnswer answer) implements CauseMappers.StatusMapper, DeclaredReason {

	private static final Object[] NO_ARGUMENTS = {};

	@Override
	public @Nullable ApiError map(Throwable failure) {
		ErrorResponse response = (ErrorResponse) failure;
		ApiError.Builder error = this.answer.start(failure, response.getStatusCode().value(),
				reason(failure, response));
		if (error == null) {
			return null;
		}
		if (isDevelopers(failure)) {
			DeclaredBody.copy(response.getBody(), error);
		}
		return AnswerHeaders.copy(response, error).build();
	}

	/**
	 * Names the key that Spring has for the class, then the reason itself. Where the
	 * exception has none, the class may have a text that nothing else decides.
	 */
	@Override
	public List<String> keys(Throwable failure, ApiError.Builder error) {
		ErrorResponse response = (ErrorResponse) failure;
		String text = error.text();
		if (text != null) {
			return text.equals(reason(failure, response)) ? List.of(response.getDetailMessageCode(), text) : List.of();
		}
		boolean unsaid = ShippedType.key(error.type()) != null && isDevelopers(failure)
				&& this.answer.shows(response.getStatusCode().value());
		return unsaid ? List.of(response.getDetailMessageCode()) : List.of();
	}

	@Override
	public @Nullable Object[] arguments(Throwable failure) {
		@Nullable Object[] arguments = ((ErrorResponse) failure).getDetailMessageArguments();
		return (arguments != null) ? arguments : NO_ARGUMENTS;
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
