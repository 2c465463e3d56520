package io.github.errorcontract;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Names codes that the catalogue cannot find by itself, because their enum lies outside
 * the packages of the application or they are no enum at all. A bean of this type is
 * asked once, while the application starts.
 */
@FunctionalInterface
public interface ErrorTypeProvider {

	/**
	 * Returns the codes.
	 * @return the types, each with a code of its own
	 */
	Collection<? extends ErrorType> types();

	/**
	 * Names single codes.
	 * @param types the types
	 * @return the given types
	 */
	static ErrorTypeProvider of(ErrorType... types) {
		List<ErrorType> named = List.of(types);
		return () -> named;
	}

	/**
	 * Names all codes of an enum.
	 * @param <E> the enum
	 * @param type the class of the enum
	 * @return all of its constants
	 */
	static <E extends Enum<E> & ErrorType> ErrorTypeProvider of(Class<E> type) {
		return () -> Arrays.asList(type.getEnumConstants());
	}

}
