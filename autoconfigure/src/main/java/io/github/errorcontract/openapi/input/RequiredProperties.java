package io.github.errorcontract.openapi.input;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;

import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;

/**
 * Finds properties that Jackson requires: primitives, and those marked as required.
 */
final class RequiredProperties {

	private static final String PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";

	private RequiredProperties() {
	}

	static boolean anyOf(Type body) {
		return anyOf(ResolvableType.forType(body), new HashSet<>());
	}

	private static boolean anyOf(ResolvableType type, Set<Class<?>> seen) {
		Class<?> owner = type.resolve(Object.class);
		for (ResolvableType element : type.getGenerics()) {
			if (anyOf(element, seen)) {
				return true;
			}
		}
		if (owner.isArray()) {
			return anyOf(type.getComponentType(), seen);
		}
		if (owner.getName().startsWith("java.") || BeanUtils.isSimpleValueType(owner) || !seen.add(owner)) {
			return false;
		}
		for (Field field : owner.getDeclaredFields()) {
			if (!Modifier.isStatic(field.getModifiers())
					&& (isRequired(field) || anyOf(ResolvableType.forField(field, type), seen))) {
				return true;
			}
		}
		return false;
	}

	private static boolean isRequired(Field field) {
		if (field.getType().isPrimitive()) {
			return true;
		}
		MergedAnnotation<?> property = MergedAnnotations.from(field).get(PROPERTY);
		return property.isPresent() && property.getBoolean("required");
	}

}
