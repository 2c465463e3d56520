package io.github.errorcontract.cause.validation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.cause.input.InputText;
import io.github.errorcontract.message.DetailText;
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

	private final ApiError.Builder error = ApiError.builder(BuiltInError.VALIDATION_ERROR);

	private final @Nullable RecordedTexts texts;

	/**
	 * Creates the collector.
	 * @param texts where to keep what is known of the texts, null for nowhere
	 */
	InputErrors(ValidationFailures.Settings settings, @Nullable RecordedTexts texts) {
		this.texts = texts;
		this.codes = settings.codes();
		this.includeRejectedValues = settings.includeRejectedValues();
	}

	void addAll(List<ObjectError> errors, String path, @Nullable InputLocation in) {
		for (ObjectError objectError : errors) {
			add(objectError, path, in);
		}
	}

	private void add(ObjectError objectError, String path, @Nullable InputLocation in) {
		if (!(objectError instanceof FieldError fieldError)) {
			add(Violation.of(objectError, path, null), in, (detail) -> SpringText.ofViolation(objectError, detail));
		}
		else if (!fieldError.isBindingFailure()) {
			String field = join(path, fieldError.getField());
			add(Violation.of(fieldError, field, fieldError.getRejectedValue()), in,
					(detail) -> SpringText.ofViolation(fieldError, detail));
		}
		else {
			addBindingFailure(fieldError, join(path, BindingFailure.field(fieldError)), in);
		}
	}

	private void addBindingFailure(FieldError failure, String path, @Nullable InputLocation in) {
		this.error.type(BuiltInError.INVALID_VALUE);
		ErrorDetail added = detail(path, BindingFailure.type(failure).code(), BindingFailure.message(failure), in,
				failure.getRejectedValue());
		add(added, (detail) -> SpringText.ofBindingFailure(failure, detail));
	}

	void add(Violation violation, @Nullable InputLocation in, Function<ErrorDetail, DetailText> origin) {
		String code = this.codes.getOrDefault(violation.constraint(), violation.code());
		add(detail(violation.path(), code, violation.message(), in, violation.value()), origin);
	}

	private void add(ErrorDetail detail, Function<ErrorDetail, DetailText> origin) {
		this.error.detail(detail);
		if (this.texts != null) {
			this.texts.add(detail, origin);
		}
	}

	private ErrorDetail detail(String path, String code, String message, @Nullable InputLocation in,
			@Nullable Object value) {
		String field = path.isEmpty() ? null : InputText.name(path);
		String rejected = (this.includeRejectedValues && field != null) ? RejectedValue.text(value) : null;
		return new ErrorDetail(field, code, message, in, rejected);
	}

	private static String join(String path, String field) {
		return (path.isEmpty() || field.isEmpty()) ? path + field : path + "." + field;
	}

	/**
	 * Blames the server, whose own value it was.
	 */
	void blameServer() {
		this.error.type(BuiltInError.INTERNAL_ERROR);
	}

	ApiError toError() {
		return this.error.build();
	}

}
