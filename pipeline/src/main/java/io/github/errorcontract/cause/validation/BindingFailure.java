package io.github.errorcontract.cause.validation;

import java.util.List;

import io.github.errorcontract.BuiltInError;
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

	private static final String UNKNOWN = ".null";

	private BindingFailure() {
	}

	static BuiltInError type(FieldError failure) {
		return ("required".equals(failure.getCode()) || failure.getRejectedValue() == null) ? BuiltInError.MISSING_VALUE
				: BuiltInError.INVALID_VALUE;
	}

	/**
	 * Returns the field. Where a key of a map could not be converted, Spring knows no
	 * more than the path of the map's owner, and writes {@code null} for the rest.
	 */
	static String field(FieldError failure) {
		String field = failure.getField();
		if (field.equals("null")) {
			return "";
		}
		return field.endsWith(UNKNOWN) ? field.substring(0, field.length() - UNKNOWN.length()) : field;
	}

	static String message(FieldError failure) {
		BuiltInError type = type(failure);
		return (type == BuiltInError.INVALID_VALUE) ? InvalidValue.message(allowedValues(failure)) : type.message();
	}

	static List<String> allowedValues(FieldError failure) {
		return failure.contains(TypeMismatchException.class)
				? FailedConversion.allowedValues(failure.unwrap(TypeMismatchException.class)) : List.of();
	}

}
