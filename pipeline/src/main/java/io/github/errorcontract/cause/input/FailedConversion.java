package io.github.errorcontract.cause.input;

import java.util.List;

import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;

/**
 * What is known about a value that Spring could not convert.
 */
public final class FailedConversion {

	private static final int MAX_DEPTH = 16;

	private FailedConversion() {
	}

	/**
	 * Lists the values that would have been converted: of the required type, else of the
	 * element that failed inside a collection, an array or an {@code Optional}.
	 * @param failure the failure
	 * @return the allowed values, none where they cannot be counted
	 */
	public static List<String> allowedValues(TypeMismatchException failure) {
		List<String> allowed = AllowedValues.of(failure.getRequiredType());
		Throwable cause = failure.getCause();
		for (int depth = 0; allowed.isEmpty() && cause != null && depth < MAX_DEPTH; depth++) {
			if (cause instanceof ConversionFailedException conversion) {
				allowed = AllowedValues.of(conversion.getTargetType().getType());
			}
			cause = cause.getCause();
		}
		return allowed;
	}

}
