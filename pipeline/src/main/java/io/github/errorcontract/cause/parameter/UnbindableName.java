package io.github.errorcontract.cause.parameter;

import java.lang.reflect.InvocationTargetException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.cause.input.InputText;

import org.springframework.beans.InvalidPropertyException;

/**
 * A name in a form or query that leads nowhere: an index that is none or too high, an
 * index of what is no collection, a property of what has none. The client has chosen it.
 * From code of the application the same exception is a defect, and so is a getter that
 * throws.
 */
final class UnbindableName {

	private UnbindableName() {
	}

	static ApiError map(Throwable failure) {
		InvalidPropertyException invalid = (InvalidPropertyException) failure;
		if (!isOfClient(invalid)) {
			return ApiError.builder(BuiltInError.INTERNAL_ERROR).build();
		}
		String name = invalid.getPropertyName();
		return ApiError.builder(BuiltInError.INVALID_VALUE).field(name.isEmpty() ? null : InputText.name(name)).build();
	}

	private static boolean isOfClient(InvalidPropertyException failure) {
		Throwable cause = failure.getCause();
		return !(cause instanceof InvocationTargetException)
				&& (DataBinding.raised(failure) || (cause != null && DataBinding.raised(cause)));
	}

}
