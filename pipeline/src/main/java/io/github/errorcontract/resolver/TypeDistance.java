package io.github.errorcontract.resolver;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The types of a failure, nearest first; at the same distance the superclass before the
 * interfaces.
 */
final class TypeDistance {

	private TypeDistance() {
	}

	static Set<Class<?>> nearestFirst(Class<?> failure) {
		Set<Class<?>> types = new LinkedHashSet<>();
		List<Class<?>> level = List.of(failure);
		while (!level.isEmpty()) {
			types.addAll(level);
			level = next(level);
		}
		return types;
	}

	private static List<Class<?>> next(List<Class<?>> level) {
		List<Class<?>> next = new ArrayList<>();
		for (Class<?> type : level) {
			if (type.getSuperclass() != null) {
				next.add(type.getSuperclass());
			}
		}
		for (Class<?> type : level) {
			next.addAll(List.of(type.getInterfaces()));
		}
		return next;
	}

}
