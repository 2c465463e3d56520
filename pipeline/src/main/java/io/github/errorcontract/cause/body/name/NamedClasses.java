package io.github.errorcontract.cause.body.name;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * The properties of the classes that one mapper reads, found once. Thread-safe.
 */
final class NamedClasses {

	private final Map<Class<?>, Map<String, NamedProperty>> classes = new ConcurrentHashMap<>();

	private final JsonLibrary library;

	NamedClasses(JsonLibrary library) {
		this.library = library;
	}

	@Nullable NamedProperty find(Class<?> bean, String property) {
		Map<String, NamedProperty> properties = this.classes.get(bean);
		if (properties == null) {
			properties = this.classes.computeIfAbsent(bean, this::read);
		}
		return properties.get(property);
	}

	private Map<String, NamedProperty> read(Class<?> bean) {
		Map<String, NamedProperty> properties = new HashMap<>();
		this.library.names(bean).forEach((name, json) -> properties.put(name, NamedProperty.of(bean, name, json)));
		return properties;
	}

}
