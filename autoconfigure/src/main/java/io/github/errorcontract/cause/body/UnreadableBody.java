package io.github.errorcontract.cause.body;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.StandardError;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the outermost exception of Jackson among the causes; without one the body is
 * missing or could not be received.
 */
final class UnreadableBody {

	private static final ApiError MALFORMED = ApiError.builder(StandardError.MALFORMED_BODY).build();

	private static final int MAX_DEPTH = 16;

	private UnreadableBody() {
	}

	static @Nullable ApiError map(Throwable failure) {
		Throwable cause = failure.getCause();
		for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
			ErrorMapper mapper = JacksonFailures.find(cause.getClass());
			if (mapper != null) {
				return mapper.map(cause);
			}
			cause = cause.getCause();
		}
		return MALFORMED;
	}

}
