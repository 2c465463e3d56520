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
		append(path, reference.getPropertyName(), reference.getIndex(), reference.from());
	}

	/**
	 * Appends a step.
	 * @param name the name of the property or the key, null for an index
	 */
	static void append(StringBuilder path, @Nullable String name, int index, @Nullable Object from) {
		if (name == null) {
			path.append('[').append(index).append(']');
		}
		else if (from instanceof Map) {
			path.append('[').append(name).append(']');
		}
		else {
			appendProperty(path, name);
		}
	}

	static void appendProperty(StringBuilder path, String name) {
		path.append(path.isEmpty() ? "" : ".").append(name);
	}

}
