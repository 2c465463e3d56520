package io.github.errorcontract.cause.body;

import java.net.SocketTimeoutException;
import java.util.concurrent.TimeoutException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import org.jspecify.annotations.Nullable;

import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Looks for the outermost exception of Jackson or Gson among the causes; without one the
 * body is missing or could not be received. A body that the client did not send in time
 * is told apart, and so is one that was no request's at all but another service's answer,
 * read by the application itself.
 */
final class UnreadableBody {

	private static final ApiError MALFORMED = ApiError.builder(BuiltInError.MALFORMED_BODY).build();

	private static final ApiError TIMEOUT = ApiError.builder(BuiltInError.REQUEST_TIMEOUT).build();

	private static final ApiError UPSTREAM = ApiError.builder(BuiltInError.UPSTREAM_ERROR).build();

	private static final int MAX_DEPTH = 16;

	private UnreadableBody() {
	}

	static @Nullable ApiError map(Throwable failure) {
		if (isAnswer((HttpMessageNotReadableException) failure)) {
			return UPSTREAM;
		}
		ErrorMapper mapper = null;
		Throwable blamed = failure;
		Throwable cause = failure.getCause();
		for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
			if (cause instanceof SocketTimeoutException || cause instanceof TimeoutException) {
				return TIMEOUT;
			}
			if (mapper == null) {
				mapper = parser(cause.getClass());
				blamed = cause;
			}
			cause = cause.getCause();
		}
		return (mapper != null) ? mapper.map(blamed) : MALFORMED;
	}

	static @Nullable ErrorMapper parser(Class<?> failure) {
		ErrorMapper mapper = JacksonFailures.find(failure);
		mapper = (mapper != null) ? mapper : Jackson2Failures.find(failure);
		return (mapper != null) ? mapper : GsonInput.find(failure);
	}

	private static boolean isAnswer(HttpMessageNotReadableException failure) {
		try {
			return failure.getHttpInputMessage() instanceof ClientHttpResponse;
		}
		catch (IllegalStateException ex) {
			return false;
		}
	}

}
