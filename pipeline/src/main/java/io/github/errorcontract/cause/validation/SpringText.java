package io.github.errorcontract.cause.validation;

import java.util.List;
import java.util.Objects;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.language.ComposedText;
import io.github.errorcontract.message.DetailText;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * What Spring knows of the text of an error. Its first argument is the field, as a
 * resolvable of its own; those of a constraint follow in the order of their names.
 */
final class SpringText {

	private SpringText() {
	}

	static DetailText ofViolation(MessageSourceResolvable error, ErrorDetail detail) {
		String given = error.getDefaultMessage();
		String shipped = (given == null || given.isBlank()) ? DetailCodes.textOf(detail.code()).name() : null;
		return new DetailText(object(error), arguments(error, detail), shipped, null);
	}

	private static @Nullable String object(MessageSourceResolvable error) {
		return (error instanceof ObjectError object) ? object.getObjectName() : null;
	}

	/**
	 * Returns the error's arguments with the field in the first place. A validator's own
	 * ones, which have no field before them, are moved.
	 */
	private static @Nullable Object[] arguments(MessageSourceResolvable error, ErrorDetail detail) {
		@Nullable Object[] given = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
		int own = (given.length > 0 && given[0] instanceof MessageSourceResolvable) ? 1 : 0;
		@Nullable Object[] arguments = new Object[given.length - own + 1];
		arguments[0] = Objects.requireNonNullElse(detail.field(), "");
		System.arraycopy(given, own, arguments, 1, given.length - own);
		return arguments;
	}

	static DetailText ofBindingFailure(FieldError failure, ErrorDetail detail) {
		String field = Objects.requireNonNullElse(detail.field(), "");
		List<String> allowed = BindingFailure.allowedValues(failure);
		BuiltInError type = BindingFailure.type(failure);
		if (type != BuiltInError.INVALID_VALUE || allowed.isEmpty()) {
			return new DetailText(failure.getObjectName(), new Object[] { field }, type.name(), null);
		}
		String variant = ComposedText.ALLOWED.variant();
		return new DetailText(failure.getObjectName(), new Object[] { field, String.join(", ", allowed) }, variant,
				variant);
	}

}
