package io.github.errorcontract.cause.body.name;

import java.beans.PropertyDescriptor;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A property of a class that a body was read into.
 *
 * @param json how it is written in JSON
 * @param getter what reads its value, null where nothing does
 */
record NamedProperty(JsonName json, @Nullable Method getter) {

	static NamedProperty of(Class<?> bean, String name, JsonName json) {
		PropertyDescriptor property = BeanUtils.getPropertyDescriptor(bean, name);
		Method getter = (property != null) ? property.getReadMethod() : null;
		if (getter != null) {
			getter.trySetAccessible();
		}
		return new NamedProperty(json, getter);
	}

	/**
	 * Returns the value, that inside of an {@code Optional}; null where it cannot be
	 * read.
	 */
	@Nullable Object value(Object bean) {
		Object value = (this.getter != null) ? ReflectionUtils.invokeMethod(this.getter, bean) : null;
		return (value instanceof Optional<?> optional) ? optional.orElse(null) : value;
	}

	/**
	 * Returns an element of a container, null where it is not found. In one without
	 * indexes and keys all elements are taken to be alike.
	 */
	static @Nullable Object element(@Nullable Object container, String place) {
		if (container instanceof Map<?, ?> map) {
			return map.entrySet()
				.stream()
				.filter((entry) -> String.valueOf(entry.getKey()).equals(place))
				.map(Map.Entry::getValue)
				.findFirst()
				.orElse(null);
		}
		if (place.isEmpty()) {
			return (container instanceof Iterable<?> elements && elements.iterator().hasNext())
					? elements.iterator().next() : null;
		}
		int index = Integer.parseInt(place);
		if (container instanceof List<?> list) {
			return list.get(index);
		}
		return (container != null && container.getClass().isArray()) ? Array.get(container, index) : null;
	}

}
