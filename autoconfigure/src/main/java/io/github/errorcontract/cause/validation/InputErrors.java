package io.github.errorcontract.cause.validation;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.StandardError;
import io.github.errorcontract.cause.input.InputText;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Collects what is wrong with the input of one request. Any failed conversion makes a 400
 * of it, since the request could not be understood; violations alone are a 422 (RFC 9110,
 * sections 15.5.1 and 15.5.21).
 */
final class InputErrors {

	private final Map<String, String> codes;

	private final boolean includeRejectedValues;

	private final ApiError.Builder error = ApiError.builder(StandardError.VALIDATION_ERROR);

	InputErrors(ValidationFailures.Settings settings) {
		this.codes = settings.codes();
		this.includeRejectedValues = settings.includeRejectedValues();
	}

	InputErrors addAll(List<ObjectError> errors, String path, @Nullable InputLocation in) {
		for (ObjectError objectError : errors) {
			add(objectError, path, in);
		}
		return this;
	}

	private void add(ObjectError objectError, String path, @Nullable InputLocation in) {
		if (!(objectError instanceof FieldError fieldError)) {
			add(Violation.of(objectError, path, null), in);
		}
		else if (!fieldError.isBindingFailure()) {
			String field = join(path, fieldError.getField());
			add(Violation.of(fieldError, field, fieldError.getRejectedValue()), in);
		}
		else {
			addBindingFailure(fieldError, join(path, fieldError.getField()), in);
		}
	}

	private void addBindingFailure(FieldError failure, String path, @Nullable InputLocation in) {
		this.error.type(StandardError.INVALID_VALUE);
		addDetail(path, BindingFailure.type(failure).code(), BindingFailure.message(failure), in,
				failure.getRejectedValue());
	}

	void add(Violation violation, @Nullable InputLocation in) {
		String code = this.codes.getOrDefault(violation.constraint(), violation.code());
		addDetail(violation.path(), code, violation.message(), in, violation.value());
	}

	private void addDetail(String path, String code, String message, @Nullable InputLocation in,
			@Nullable Object value) {
		String field = path.isEmpty() ? null : InputText.name(path);
		String rejected = (this.includeRejectedValues && field != null) ? RejectedValue.text(value) : null;
		this.error.detail(new ErrorDetail(field, code, message, in, rejected));
	}

	private static String join(String path, String field) {
		return path.isEmpty() ? field : path + "." + field;
	}

	ApiError toError() {
		return this.error.build();
	}

}
