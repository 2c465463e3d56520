package io.github.errorcontract.cause.parameter;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;

import org.springframework.web.server.MissingRequestValueException;

/**
 * Names the value that is missing.
 */
final class MissingRequestValue {

	private MissingRequestValue() {
	}

	static ApiError map(Throwable failure) {
		return ApiError.builder(BuiltInError.MISSING_VALUE)
			.field(((MissingRequestValueException) failure).getName())
			.build();
	}

}
