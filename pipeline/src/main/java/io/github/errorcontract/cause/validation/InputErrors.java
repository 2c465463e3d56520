package io.github.errorcontract.cause.validation;

import java.util.List;
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
 * sections 15.5.1 and 15.5.21), unless all of them are missing values and the application
 * wants a 400 for these.
 */
final class InputErrors {

	private final ValidationFailures.Settings settings;

	private final ApiError.Builder error = ApiError.builder(BuiltInError.VALIDATION_ERROR);

	private final @Nullable RecordedTexts texts;

	private boolean missing;

	private boolean refused;

	/**
	 * Creates the collector.
	 * @param texts where to keep what is known of the texts, null for nowhere
	 */
	InputErrors(ValidationFailures.Settings settings, @Nullable RecordedTexts texts) {
		this.settings = settings;
		this.texts = texts;
	}

	void addAll(List<ObjectError> errors, InputPlace place) {
		for (ObjectError objectError : errors) {
			add(objectError, place);
		}
	}

	private void add(ObjectError objectError, InputPlace place) {
		if (!(objectError instanceof FieldError fieldError)) {
			add(Violation.of(objectError, place.path(), place.target()), place.in(),
					(detail) -> SpringText.ofViolation(objectError, detail));
			return;
		}
		String name = BindingFailure.field(fieldError);
		String path = place.path(name);
		String field = place.path(name, this.settings.names());
		if (fieldError.isBindingFailure()) {
			addBindingFailure(fieldError, field, path, place.in());
		}
		else {
			add(Violation.of(fieldError, path, fieldError.getRejectedValue()), field, place.in(),
					(detail) -> SpringText.ofViolation(fieldError, detail));
		}
	}

	private void addBindingFailure(FieldError failure, String field, String path, @Nullable InputLocation in) {
		this.error.type(BuiltInError.INVALID_VALUE);
		BuiltInError type = BindingFailure.type(failure);
		note(type == BuiltInError.MISSING_VALUE);
		ErrorDetail added = detail(field, type.code(), BindingFailure.message(failure), in, failure.getRejectedValue());
		add(added, path, (detail) -> SpringText.ofBindingFailure(failure, detail));
	}

	/**
	 * Adds a violation of an input that has the same name in Java as for the client.
	 */
	void add(Violation violation, @Nullable InputLocation in, Function<ErrorDetail, DetailText> origin) {
		add(violation, violation.path(), in, origin);
	}

	void add(Violation violation, String field, @Nullable InputLocation in, Function<ErrorDetail, DetailText> origin) {
		note(violation.isMissing());
		String code = this.settings.codes().of(violation, field);
		String message = (violation.text() != null) ? violation.text() : DetailCodes.textOf(code).message();
		add(detail(field, code, message, in, violation.value()), violation.path(), origin);
	}

	private void note(boolean absent) {
		this.missing |= absent;
		this.refused |= !absent;
	}

	private void add(ErrorDetail detail, String path, Function<ErrorDetail, DetailText> origin) {
		this.error.detail(detail);
		if (this.texts != null) {
			this.texts.add(detail, path, origin);
		}
	}

	private ErrorDetail detail(String path, String code, String message, @Nullable InputLocation in,
			@Nullable Object value) {
		String field = path.isEmpty() ? null : InputText.name(path);
		String rejected = (this.settings.includeRejectedValues() && field != null) ? RejectedValue.text(value) : null;
		return new ErrorDetail(field, code, message, in, rejected);
	}

	/**
	 * Blames the server, whose own value it was.
	 */
	void blameServer() {
		this.error.type(BuiltInError.INTERNAL_ERROR);
	}

	ApiError toError() {
		if (this.settings.missingValues() && this.missing && !this.refused) {
			this.error.type(BuiltInError.MISSING_VALUE);
		}
		return this.error.build();
	}

}
