package io.github.errorcontract;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Contributes error types to the catalogue that are not detected automatically: those
 * declared outside the packages of the application, and those that are not enum
 * constants. Beans of this type are called once, during startup.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ErrorTypeProvider {

	/**
	 * Returns the error types, each of which must have a different code.
	 */
	Collection<? extends ErrorType> types();

	/**
	 * Creates an instance that contributes the given types.
	 * @param types the types
	 */
	static ErrorTypeProvider of(ErrorType... types) {
		List<ErrorType> named = List.of(types);
		return () -> named;
	}

	/**
	 * Creates an instance that contributes all constants of an enum.
	 * @param <E> the type of the enum
	 * @param type the class of the enum
	 */
	static <E extends Enum<E> & ErrorType> ErrorTypeProvider of(Class<E> type) {
		return () -> Arrays.asList(type.getEnumConstants());
	}

}
