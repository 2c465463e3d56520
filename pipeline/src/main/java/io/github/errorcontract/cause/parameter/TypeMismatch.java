package io.github.errorcontract.cause.parameter;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.input.FailedConversion;
import io.github.errorcontract.cause.input.InputText;
import io.github.errorcontract.cause.input.InvalidValue;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Names the value of the wrong type and says what is allowed in its place.
 */
final class TypeMismatch {

	private TypeMismatch() {
	}

	static ApiError ofParameter(Throwable failure) {
		MethodArgumentTypeMismatchException mismatch = (MethodArgumentTypeMismatchException) failure;
		return error(mismatch, mismatch.getName());
	}

	static ApiError ofProperty(Throwable failure) {
		TypeMismatchException mismatch = (TypeMismatchException) failure;
		String property = mismatch.getPropertyName();
		return error(mismatch, (property != null) ? InputText.name(property) : null);
	}

	private static ApiError error(TypeMismatchException mismatch, @Nullable String field) {
		return InvalidValue.error(FailedConversion.allowedValues(mismatch)).field(field).build();
	}

}
