package io.github.errorcontract.cause.body;

import java.util.Map;

import io.github.errorcontract.cause.input.InputText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Jackson's path to a property, written as Bean Validation writes one:
 * {@code lines[1].sku}, {@code prices[EUR].amount}, {@code [0].sku} in an array.
 */
final class PropertyPath {

	private PropertyPath() {
	}

	static @Nullable String of(JacksonException failure) {
		return of(failure, null);
	}

	static @Nullable String of(JacksonException failure, @Nullable String property) {
		StringBuilder path = new StringBuilder();
		for (JacksonException.Reference reference : failure.getPath()) {
			append(path, reference);
		}
		if (property != null) {
			appendProperty(path, property);
		}
		return path.isEmpty() ? null : InputText.name(path.toString());
	}

	private static void append(StringBuilder path, JacksonException.Reference reference) {
		String name = reference.getPropertyName();
		if (name == null) {
			path.append('[').append(reference.getIndex()).append(']');
		}
		else if (reference.from() instanceof Map) {
			path.append('[').append(name).append(']');
		}
		else {
			appendProperty(path, name);
		}
	}

	private static void appendProperty(StringBuilder path, String name) {
		path.append(path.isEmpty() ? "" : ".").append(name);
	}

}
