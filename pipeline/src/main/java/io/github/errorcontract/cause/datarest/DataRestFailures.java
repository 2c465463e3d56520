package io.github.errorcontract.cause.datarest;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.cause.answer.FixedAnswer;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

/**
 * Failures of Spring Data REST.
 */
public final class DataRestFailures implements CauseMappers {

	@Override
	public @Nullable ErrorMapper find(Class<?> type) {
		return switch (type.getName()) {
			case "org.springframework.data.rest.webmvc.InvalidStateTransitionRequest",
					"org.springframework.data.rest.webmvc.json.patch.PatchException" ->
				FixedAnswer.of(BuiltInError.INVALID_REQUEST);
			case "org.springframework.data.repository.support.QueryMethodParameterConversionException" ->
				FixedAnswer.of(BuiltInError.INVALID_VALUE);
			case "org.springframework.data.rest.webmvc.support.ETagDoesntMatchException" ->
				FixedAnswer.of(BuiltInError.PRECONDITION_FAILED);
			default -> null;
		};
	}

}
