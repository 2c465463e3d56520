package io.github.errorcontract.cause.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

/**
 * Bean Validation's path as a field: without the method, without the parameter if the
 * path goes on into its properties, and without the names of container elements.
 */
final class ViolationPath {

	private ViolationPath() {
	}

	static boolean isOfReturnValue(Path path) {
		for (Path.Node node : path) {
			if (node.getKind() == ElementKind.RETURN_VALUE) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Writes a path.
	 * @param source where the argument comes from, null where that is no part of a
	 * request
	 */
	static String of(Path path, @Nullable InputSource source) {
		StringBuilder field = new StringBuilder();
		String parameter = "";
		for (Path.Node node : path) {
			if (node.getKind() == ElementKind.PARAMETER) {
				parameter = (source != null) ? source.name() : node.getName();
				continue;
			}
			if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.BEAN) {
				parameter = (source != null) ? source.prefix() : "";
			}
			append(field, node);
		}
		boolean dotted = !parameter.isEmpty() && !field.isEmpty() && field.charAt(0) != '[';
		return parameter + (dotted ? "." : "") + field;
	}

	private static void append(StringBuilder field, Path.Node node) {
		if (node.isInIterable()) {
			field.append('[').append(place(node)).append(']');
		}
		if (node.getKind() == ElementKind.PROPERTY) {
			field.append(field.isEmpty() ? "" : ".").append(node.getName());
		}
	}

	private static @Nullable Object place(Path.Node node) {
		if (node.getIndex() != null) {
			return node.getIndex();
		}
		return (node.getKey() != null) ? node.getKey() : "";
	}

}
