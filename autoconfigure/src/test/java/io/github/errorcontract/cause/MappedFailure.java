package io.github.errorcontract.cause;

import java.util.LinkedHashSet;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.resolver.CauseMappers;
import org.jspecify.annotations.Nullable;

import org.springframework.util.ClassUtils;

/**
 * Asks one family for its answer in the order in which the pipeline does.
 */
public final class MappedFailure {

	private MappedFailure() {
	}

	public static @Nullable ApiError error(CauseMappers family, Throwable failure) {
		Set<Class<?>> types = new LinkedHashSet<>();
		for (Class<?> type = failure.getClass(); type != null; type = type.getSuperclass()) {
			types.add(type);
		}
		types.addAll(ClassUtils.getAllInterfacesForClassAsSet(failure.getClass()));
		for (Class<?> type : types) {
			ErrorMapper mapper = family.find(type);
			if (mapper != null) {
				return mapper.map(failure);
			}
		}
		return null;
	}

}
