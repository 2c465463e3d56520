package io.github.errorcontract.resolver;

import java.util.List;

import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * How the failures of a class are mapped, and why.
 *
 * @param failure the class
 * @param mappedType the nearest of its types that anything is mapped to, null where there
 * is none
 * @param decidedBy what maps that type
 * @param type the type that the class is given, null where the failure itself decides, or
 * nothing is mapped
 * @param yielding whether this is a wrapper whose cause decides first, if it has one
 * @param mappers the classes of the application's {@code ErrorMapper}s, which are asked
 * before all this
 */
public record FailureMapping(Class<?> failure, @Nullable Class<?> mappedType, Decision decidedBy,
		@Nullable ErrorType type, boolean yielding, List<String> mappers) {

	/**
	 * What maps a type.
	 */
	public enum Decision {

		/** The property {@code error-contract.errors.CODE.exceptions}. */
		CONFIGURATION,

		/** The annotation {@code MappedError}. */
		ANNOTATION,

		/** A built-in family of causes, which looks at the failure itself. */
		BUILT_IN,

		/** Nothing: the answer is an internal error. */
		NOTHING

	}

}
