package io.github.errorcontract.documentation;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.InputLocation;

/**
 * An example error, with the members that errors of its code usually have.
 */
final class SampleError {

	private SampleError() {
	}

	/**
	 * Creates an example.
	 * @param type the type
	 * @param message the message that is shown, with its placeholders
	 */
	static ApiError of(ErrorType type, String message) {
		ApiError.Builder error = ApiError.builder(type);
		if (message.contains("{0}") && type != BuiltInError.VALIDATION_ERROR) {
			error.arguments(SampleValues.arguments());
		}
		switch (type.code()) {
			case "VALIDATION_ERROR" -> error.detail(detail("email", "EMAIL", "must be a well-formed email address"))
				.detail(detail("lines[1].sku", "NOT_BLANK", "must not be blank"));
			case "MISSING_VALUE", "INVALID_VALUE" -> error.field("page");
			case "UNKNOWN_FIELD" -> error.field("nickname");
			case "METHOD_NOT_ALLOWED" -> error.header("Allow", "GET", "POST");
			case "UNSUPPORTED_MEDIA_TYPE" -> error.header("Accept", "application/json");
			default -> {
			}
		}
		return error.build();
	}

	private static ErrorDetail detail(String field, String code, String message) {
		return new ErrorDetail(field, code, message, InputLocation.BODY, null);
	}

}
