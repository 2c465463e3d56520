package io.github.errorcontract.cause.validation;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.naming.UpperSnake;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;

/**
 * A rule that an input breaks.
 *
 * @param path the path of the input, empty for the whole object
 * @param constraint the simple name of the constraint, or the last segment of the error
 * code that a validator has given; empty for none
 * @param message the text for people
 * @param value the value that was rejected
 */
record Violation(String path, String constraint, String message, @Nullable Object value) {

	static Violation of(MessageSourceResolvable error, String path, @Nullable Object value) {
		String[] codes = error.getCodes();
		String code = (codes != null && codes.length > 0) ? codes[codes.length - 1] : "";
		String message = error.getDefaultMessage();
		return new Violation(path, code.substring(code.lastIndexOf('.') + 1),
				(message != null) ? message : BuiltInError.INVALID_VALUE.message(), value);
	}

	String code() {
		String code = UpperSnake.of(this.constraint);
		return code.isEmpty() ? BuiltInError.INVALID_VALUE.code() : code;
	}

}
