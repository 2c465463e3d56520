package io.github.errorcontract.failure;

import org.jspecify.annotations.Nullable;

/**
 * Reads the cause and the message of a failure, which may throw when asked.
 */
public final class Causes {

	private Causes() {
	}

	/**
	 * Returns the failure's cause, null where it has none or cannot say it.
	 */
	public static @Nullable Throwable cause(Throwable failure) {
		try {
			return failure.getCause();
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

	/**
	 * Returns the failure's own message, null where it has none or cannot say it.
	 */
	public static @Nullable String message(Throwable failure) {
		try {
			return failure.getMessage();
		}
		catch (RuntimeException | StackOverflowError ex) {
			return null;
		}
	}

}
