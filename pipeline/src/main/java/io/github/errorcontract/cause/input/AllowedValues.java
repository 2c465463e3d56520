package io.github.errorcontract.cause.input;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The values that a type allows, where they can be counted.
 */
public final class AllowedValues {

	private AllowedValues() {
	}

	/**
	 * Lists the values of a type as Spring's conversion reads them.
	 * @param type the type that was required, null where it is not known
	 * @return the names of an enum's constants, {@code true} and {@code false} for a
	 * Boolean, else nothing
	 */
	public static List<String> of(@Nullable Class<?> type) {
		if (type == boolean.class || type == Boolean.class) {
			return List.of("true", "false");
		}
		if (type == null || !type.isEnum()) {
			return List.of();
		}
		return Arrays.stream(type.getEnumConstants()).map((constant) -> ((Enum<?>) constant).name()).toList();
	}

}
