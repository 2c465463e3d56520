package io.github.errorcontract.cause.async;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures of asynchronous request handling.
 */
public final class AsyncFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.web.context.request.async.AsyncRequestTimeoutException" ->
				FixedAnswer.of(BuiltInError.SERVICE_UNAVAILABLE);
			case "kotlinx.coroutines.TimeoutCancellationException" -> FixedAnswer.of(BuiltInError.UPSTREAM_TIMEOUT);
			default -> null;
		};
	}

}
