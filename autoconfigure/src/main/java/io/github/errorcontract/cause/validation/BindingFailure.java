package io.github.errorcontract.cause.validation;

import java.util.List;

import io.github.errorcontract.StandardError;
import io.github.errorcontract.cause.input.FailedConversion;
import io.github.errorcontract.cause.input.InvalidValue;

import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.FieldError;

/**
 * A value that data binding could not convert, or that it found missing: required, or
 * absent where a record's component is primitive. Spring's own text names Java classes
 * and is never shown.
 */
final class BindingFailure {

	private BindingFailure() {
	}

	static StandardError type(FieldError failure) {
		return ("required".equals(failure.getCode()) || failure.getRejectedValue() == null)
				? StandardError.MISSING_VALUE : StandardError.INVALID_VALUE;
	}

	static String message(FieldError failure) {
		StandardError type = type(failure);
		return (type == StandardError.INVALID_VALUE) ? InvalidValue.message(allowedValues(failure)) : type.message();
	}

	static List<String> allowedValues(FieldError failure) {
		return failure.contains(TypeMismatchException.class)
				? FailedConversion.allowedValues(failure.unwrap(TypeMismatchException.class)) : List.of();
	}

}
