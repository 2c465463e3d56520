package io.github.errorcontract.resolver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.message.DetailTexts;
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
		return (mapping != null) ? mapping : this.mappings.computeIfAbsent(failure, this::find);
	}

	/**
	 * Finds what explains the details of a failure.
	 */
	@Nullable DetailTexts texts(Throwable failure) {
		return (of(failure.getClass()).mapper() instanceof DetailTexts texts) ? texts : null;
	}

	private ClassMapping find(Class<?> failure) {
		AssignedType assigned = null;
		boolean yielding = true;
		for (Class<?> candidate : TypeDistance.nearestFirst(failure)) {
			assigned = (assigned != null) ? assigned : assigned(candidate);
			ErrorMapper mapper = mapper(candidate);
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
			if (mapper(candidate) != null) {
				return new FailureMapping(failure, candidate, Decision.BUILT_IN, null, wrapper, mappers);
			}
		}
		return new FailureMapping(failure, null, Decision.NOTHING, null, wrapper, mappers);
	}

	private @Nullable AssignedType assigned(Class<?> candidate) {
		ErrorType configured = this.catalog.typeFor(candidate);
		return (configured != null) ? new AssignedType(configured, true, false) : this.annotated.find(candidate);
	}

	private @Nullable ErrorMapper mapper(Class<?> candidate) {
		for (CauseMappers family : this.families) {
			ErrorMapper mapper = family.find(candidate);
			if (mapper != null) {
				return mapper;
			}
		}
		return null;
	}

}
