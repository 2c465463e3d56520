package io.github.errorcontract.cause.validation;

import java.util.Collection;
import java.util.Map;

import io.github.errorcontract.cause.input.InputText;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ObjectUtils;

/**
 * Rejected values as text. Objects other than simple values, collections and arrays have
 * none, since their text would be made of Java names.
 */
final class RejectedValue {

	private static final int MAX_LENGTH = 256;

	private RejectedValue() {
	}

	static @Nullable String text(@Nullable Object value) {
		if (value == null || !hasText(value)) {
			return null;
		}
		try {
			return InputText.cut(value.getClass().isArray() ? ObjectUtils.nullSafeToString(value) : value.toString(),
					MAX_LENGTH);
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	private static boolean hasText(Object value) {
		return BeanUtils.isSimpleProperty(value.getClass()) || value instanceof Collection || value instanceof Map;
	}

}
