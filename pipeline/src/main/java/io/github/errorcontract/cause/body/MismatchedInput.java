package io.github.errorcontract.cause.body;

import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.cause.input.InvalidValue;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Input that does not fit its type. Jackson has one exception for values of the wrong
 * type, missing ones and content before or after the value, and nothing in it but the
 * message tells them apart: its beginning is looked at, and never shown.
 */
final class MismatchedInput {

	private static final List<String> MISSING = List.of("Missing required creator property", "Missing creator property",
			"Null value for creator property", "Cannot map `null`", "Cannot coerce `null`");

	private static final List<String> MALFORMED = List.of("No content to map", "Trailing token", "Incomplete content",
			"Duplicate property");

	private MismatchedInput() {
	}

	static ApiError map(Throwable failure) {
		MismatchedInputException mismatch = (MismatchedInputException) failure;
		return switch (type(mismatch.getOriginalMessage())) {
			case MALFORMED_BODY -> ApiError.builder(BuiltInError.MALFORMED_BODY).build();
			case MISSING_VALUE -> ApiError.builder(BuiltInError.MISSING_VALUE).field(PropertyPath.of(mismatch)).build();
			default -> invalidFormat(failure);
		};
	}

	/**
	 * Tells what a message of Jackson's, be it 2 or 3, is about.
	 */
	static BuiltInError type(String message) {
		if (MALFORMED.stream().anyMatch(message::startsWith)) {
			return BuiltInError.MALFORMED_BODY;
		}
		return MISSING.stream().anyMatch(message::startsWith) ? BuiltInError.MISSING_VALUE : BuiltInError.INVALID_VALUE;
	}

	static ApiError invalidFormat(Throwable failure) {
		MismatchedInputException mismatch = (MismatchedInputException) failure;
		return InvalidValue.error(JsonValues.allowed(mismatch)).field(PropertyPath.of(mismatch)).build();
	}

}
