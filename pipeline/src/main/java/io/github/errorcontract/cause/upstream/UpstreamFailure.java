package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.failure.ThrowableTypes;

/**
 * What went wrong with another service, by the causes that the client gives.
 */
final class UpstreamFailure {

	private static final ApiError ERROR = ApiError.builder(BuiltInError.UPSTREAM_ERROR).build();

	private static final ApiError TIMEOUT = ApiError.builder(BuiltInError.UPSTREAM_TIMEOUT).build();

	private static final ApiError INTERNAL = ApiError.builder(BuiltInError.INTERNAL_ERROR).build();

	private static final ThrowableTypes IO = ThrowableTypes.of("java.io.IOException");

	private static final String UNWRITABLE = "org.springframework.web.reactive.function.UnsupportedMediaTypeException";

	private UpstreamFailure() {
	}

	static ApiError map(Throwable failure) {
		return Timeouts.isBehind(failure) ? TIMEOUT : ERROR;
	}

	/**
	 * Maps a failure of a client that has one class for what happens on the connection
	 * and for its own mistakes.
	 */
	static ApiError ofTransport(Throwable failure) {
		return (Timeouts.isBehind(failure) || IO.firstIn(failure) != null) ? map(failure) : INTERNAL;
	}

	/**
	 * Maps a request that was not answered. Where it could not even be written, the other
	 * service is not to blame.
	 */
	static ApiError ofRequest(Throwable failure) {
		Throwable cause = failure.getCause();
		return (cause != null && cause.getClass().getName().equals(UNWRITABLE)) ? INTERNAL : map(failure);
	}

}
