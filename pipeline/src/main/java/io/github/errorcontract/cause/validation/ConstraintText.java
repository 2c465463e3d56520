package io.github.errorcontract.cause.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.message.DetailText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;

/**
 * What Bean Validation knows of the text of a violation, arranged as Spring does.
 */
final class ConstraintText {

	private static final Set<String> INTERNAL = Set.of("message", "groups", "payload");

	private ConstraintText() {
	}

	static DetailText of(ConstraintViolation<?> violation, ErrorDetail detail) {
		List<@Nullable Object> arguments = new ArrayList<>();
		arguments.add(Objects.requireNonNullElse(detail.field(), ""));
		Map<String, Object> attributes = new TreeMap<>(violation.getConstraintDescriptor().getAttributes());
		attributes.keySet().removeAll(INTERNAL);
		arguments.addAll(attributes.values());
		String given = violation.getMessage();
		String shipped = (given == null || given.isBlank()) ? DetailCodes.textOf(detail.code()).name() : null;
		return new DetailText(object(violation), arguments.toArray(), shipped, null);
	}

	/**
	 * Returns the name of the parameter with the invalid property, else that of the
	 * validated object's class as Spring names a bean; null for a parameter by itself.
	 */
	static @Nullable String object(ConstraintViolation<?> violation) {
		String parameter = null;
		ElementKind last = null;
		for (Path.Node node : violation.getPropertyPath()) {
			last = node.getKind();
			parameter = (last == ElementKind.PARAMETER) ? node.getName() : parameter;
		}
		if (parameter != null) {
			return (last == ElementKind.PROPERTY || last == ElementKind.BEAN) ? parameter : null;
		}
		Class<?> root = violation.getRootBeanClass();
		return (root != null) ? ClassUtils.getShortNameAsProperty(ClassUtils.getUserClass(root)) : null;
	}

}
