package io.github.errorcontract.resolver;

import io.github.errorcontract.ErrorMapper;
import org.jspecify.annotations.Nullable;

/**
 * The mappers of one family of causes, found by the class of the failure. A family knows
 * its classes by name, so that none of them is loaded before such a failure was seen, and
 * none of them has to be on the class path.
 */
@FunctionalInterface
public interface CauseMappers {

	/**
	 * Finds the mapper for failures of the given class. Called once for each class and
	 * each of its superclasses and interfaces, nearest first; what it returns is kept.
	 * @param type a failure's class, or a superclass or interface of it
	 * @return the mapper, called with failures that are instances of the type; null for
	 * "not mine". The mapper returns null for a failure that is no error, because it
	 * names a status below 400.
	 */
	@Nullable ErrorMapper find(Class<?> type);

	/**
	 * A mapper of failures whose author has chosen the answer, rather than been given the
	 * one that is usual for their class.
	 */
	@FunctionalInterface
	interface Deliberate extends ErrorMapper {

	}

	/**
	 * Maps failures that name their status themselves. These are found behind any failure
	 * that nothing maps, as Spring's {@code ResponseStatusExceptionResolver} does.
	 */
	interface StatusMapper extends Deliberate {

	}

}
