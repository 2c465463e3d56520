package io.github.errorcontract.cause.status;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.message.DeclaredReason;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.http.HttpStatus;

/**
 * The status and reason of {@code @ResponseStatus} on the exception's class.
 *
 * @param status the status
 * @param reason the reason, empty for none
 * @param answer what starts the answer
 */
record AnnotatedStatus(int status, String reason,
		StatusAnswer answer) implements CauseMappers.StatusMapper, DeclaredReason {

	private static final Object[] NO_ARGUMENTS = {};

	static AnnotatedStatus of(MergedAnnotation<?> annotation, StatusAnswer answer) {
		HttpStatus status = annotation.getEnum("code", HttpStatus.class);
		return new AnnotatedStatus(status.value(), annotation.getString("reason"), answer);
	}

	@Override
	public @Nullable ApiError map(Throwable failure) {
		ApiError.Builder error = this.answer.start(failure, this.status, this.reason);
		return (error != null) ? error.build() : null;
	}

	@Override
	public List<String> keys(Throwable failure, ApiError.Builder error) {
		return this.reason.equals(error.text()) ? List.of(this.reason) : List.of();
	}

	@Override
	public @Nullable Object[] arguments(Throwable failure) {
		return NO_ARGUMENTS;
	}

}
