package io.github.errorcontract.cause.security;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationServiceException;

/**
 * An authentication that could not be processed. Login filters refuse with it what is no
 * proper login: a method that they do not take, without a cause, or a body that they
 * cannot read. With any other cause that decides nothing, the service itself is down.
 *
 * @param bodies what reads the causes of a body that cannot be read
 */
record AuthenticationServiceFailure(CauseMappers bodies) implements ErrorMapper {

	private static final ApiError REFUSED = ApiError.builder(BuiltInError.UNAUTHENTICATED).build();

	private static final ApiError DOWN = ApiError.builder(BuiltInError.SERVICE_UNAVAILABLE).build();

	@Override
	public @Nullable ApiError map(Throwable failure) {
		Throwable cause = failure.getCause();
		if (cause == null) {
			return REFUSED;
		}
		ErrorMapper body = (failure.getClass() == AuthenticationServiceException.class)
				? this.bodies.find(cause.getClass()) : null;
		return (body != null) ? body.map(cause) : DOWN;
	}

}
