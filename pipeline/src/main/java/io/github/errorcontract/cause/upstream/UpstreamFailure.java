package io.github.errorcontract.cause.upstream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;

/**
 * What went wrong with another service, by the causes that the client gives.
 */
final class UpstreamFailure {

	private static final ApiError ERROR = ApiError.builder(BuiltInError.UPSTREAM_ERROR).build();

	private static final ApiError TIMEOUT = ApiError.builder(BuiltInError.UPSTREAM_TIMEOUT).build();

	private static final ApiError INTERNAL = ApiError.builder(BuiltInError.INTERNAL_ERROR).build();

	private static final String UNWRITABLE = "org.springframework.web.reactive.function.UnsupportedMediaTypeException";

	private UpstreamFailure() {
	}

	static ApiError map(Throwable failure) {
		return Timeouts.isBehind(failure) ? TIMEOUT : ERROR;
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
