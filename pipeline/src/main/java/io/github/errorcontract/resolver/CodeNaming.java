package io.github.errorcontract.resolver;

import java.util.List;
import java.util.function.BiFunction;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.language.ShippedType;
import io.github.errorcontract.naming.UpperSnake;

/**
 * Gives a class that names no code one from its own name, where
 * {@code error-contract.derive-codes} is on: {@code OutOfStockException} becomes
 * {@code OUT_OF_STOCK}. Classes without a name keep the type that they have.
 */
public final class CodeNaming implements BiFunction<Class<?>, ErrorType, ErrorType> {

	private static final List<String> SUFFIXES = List.of("Exception", "Error");

	private final boolean enabled;

	/**
	 * Creates the naming.
	 * @param enabled whether codes are derived at all
	 */
	public CodeNaming(boolean enabled) {
		this.enabled = enabled;
	}

	@Override
	public ErrorType apply(Class<?> failure, ErrorType type) {
		String name = failure.getSimpleName();
		return (this.enabled && !name.isEmpty())
				? ShippedType.of(UpperSnake.of(withoutSuffix(name)), type.status(), type) : type;
	}

	private static String withoutSuffix(String name) {
		for (String suffix : SUFFIXES) {
			if (name.endsWith(suffix) && name.length() > suffix.length()) {
				return name.substring(0, name.length() - suffix.length());
			}
		}
		return name;
	}

}
