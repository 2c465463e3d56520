package io.github.errorcontract.cause.body.name;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * How a property is written in JSON.
 *
 * @param name the name
 * @param level whether the property has a level of its own; one that is unwrapped, or is
 * the only value of its object, has none
 * @param inner what becomes of the names of properties within
 */
record JsonName(String name, boolean level, UnaryOperator<String> inner) {

	static JsonName of(String name) {
		return new JsonName(name, true, UnaryOperator.identity());
	}

	static JsonName unwrapped(String name, UnaryOperator<String> inner) {
		return new JsonName(name, false, inner);
	}

	/**
	 * Returns the name of a property.
	 * @param inner what becomes of the names within an unwrapped one, null for any other
	 */
	static JsonName of(String name, @Nullable UnaryOperator<String> inner) {
		return (inner != null) ? unwrapped(name, inner) : of(name);
	}

	static JsonName value() {
		return new JsonName("", false, UnaryOperator.identity());
	}

	/**
	 * Adds this name, unless it is Jackson's placeholder for a parameter that is
	 * unwrapped and the property has a name of its own.
	 */
	void addTo(Map<String, JsonName> names, String property) {
		if (isPlaceholder(this.name)) {
			names.putIfAbsent(property, this);
		}
		else {
			names.put(property, this);
		}
	}

	static boolean isPlaceholder(String name) {
		return name.startsWith("@");
	}

	/**
	 * Returns the property of a getter, or of a field or component that is one itself.
	 */
	static String property(String accessor) {
		for (String prefix : List.of("get", "is")) {
			if (accessor.startsWith(prefix) && accessor.length() > prefix.length()
					&& Character.isUpperCase(accessor.charAt(prefix.length()))) {
				return StringUtils.uncapitalizeAsProperty(accessor.substring(prefix.length()));
			}
		}
		return accessor;
	}

}
