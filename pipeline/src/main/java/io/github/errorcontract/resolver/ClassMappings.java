package io.github.errorcontract.resolver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.resolver.ClassMapping.AssignedType;
import io.github.errorcontract.resolver.FailureMapping.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The mapping of each class of failures, found once: of the nearest type that anything is
 * mapped to, where at the same type the configuration is stronger than an annotation and
 * both are stronger than what is built in.
 */
final class ClassMappings {

	private final Map<Class<?>, ClassMapping> mappings = new ConcurrentHashMap<>();

	private final ErrorCatalog catalog;

	private final AnnotatedTypes annotated;

	private final List<CauseMappers> families;

	private final Wrappers wrappers;

	ClassMappings(ErrorCatalog catalog, AnnotatedTypes annotated, List<CauseMappers> families, Wrappers wrappers) {
		this.catalog = catalog;
		this.annotated = annotated;
		this.families = families;
		this.wrappers = wrappers;
	}

	ClassMapping of(Class<?> failure) {
		ClassMapping mapping = this.mappings.get(failure);
		if (mapping == null) {
			mapping = find(failure);
			this.mappings.put(failure, mapping);
		}
		return mapping;
	}

	/**
	 * Finds the mapper of a failure, which may explain its texts.
	 */
	@Nullable ErrorMapper mapper(Throwable failure) {
		return of(failure.getClass()).mapper();
	}

	private ClassMapping find(Class<?> failure) {
		AssignedType assigned = null;
		boolean yielding = true;
		for (Class<?> candidate : TypeDistance.nearestFirst(failure)) {
			assigned = (assigned != null) ? assigned : assigned(candidate);
			ErrorMapper mapper = mapper(candidate, failure);
			if (candidate == failure) {
				yielding = assigned == null;
			}
			if (mapper != null) {
				return new ClassMapping(assigned, mapper, yielding);
			}
		}
		return (assigned != null) ? new ClassMapping(assigned, null, yielding) : ClassMapping.NONE;
	}

	/**
	 * Tells what decides over the failures of a class, as {@link #of} does.
	 */
	FailureMapping explain(Class<?> failure, List<String> mappers) {
		boolean wrapper = this.wrappers.contains(failure);
		for (Class<?> candidate : TypeDistance.nearestFirst(failure)) {
			AssignedType assigned = assigned(candidate);
			if (assigned != null) {
				Decision decision = assigned.configured() ? Decision.CONFIGURATION : Decision.ANNOTATION;
				return new FailureMapping(failure, candidate, decision, assigned.type(),
						wrapper && candidate != failure, mappers);
			}
			if (mapper(candidate, failure) != null) {
				return new FailureMapping(failure, candidate, Decision.BUILT_IN, null, wrapper, mappers);
			}
		}
		return new FailureMapping(failure, null, Decision.NOTHING, null, wrapper, mappers);
	}

	private @Nullable AssignedType assigned(Class<?> candidate) {
		ErrorType configured = this.catalog.typeFor(candidate);
		return (configured != null) ? new AssignedType(configured, true, false) : this.annotated.find(candidate);
	}

	/**
	 * Finds the mapper of a type. A status that is declared on the class of an
	 * {@link ApiException}, which Spring needs where there is no contract, says less than
	 * the exception itself.
	 */
	private @Nullable ErrorMapper mapper(Class<?> candidate, Class<?> failure) {
		for (CauseMappers family : this.families) {
			ErrorMapper mapper = family.find(candidate);
			boolean idle = mapper instanceof CauseMappers.StatusMapper && ApiException.class.isAssignableFrom(failure);
			if (mapper != null && !idle) {
				return mapper;
			}
		}
		return null;
	}

}
