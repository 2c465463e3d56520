package io.github.errorcontract.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Stands in the log for a failure that cannot be logged as it is: because its message or
 * its causes cannot be read, or because a message would break out of its line. It keeps
 * the names of the classes, the stack traces and what was suppressed.
 */
final class LoggableFailure extends Exception {

	private static final long serialVersionUID = 1L;

	private LoggableFailure(Throwable failure, @Nullable Throwable cause) {
		super(text(failure), cause);
		setStackTrace(failure.getStackTrace());
	}

	/**
	 * Returns the failure itself where it can be logged, else what stands for it.
	 */
	static Throwable of(Throwable failure) {
		return isFit(failure, Collections.newSetFromMap(new IdentityHashMap<>())) ? failure
				: copy(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
	}

	/**
	 * Returns the failure's message, or why there is none.
	 */
	static @Nullable String message(Throwable failure) {
		try {
			return failure.getMessage();
		}
		catch (RuntimeException | Error ex) {
			return "its message cannot be read (" + ex.getClass().getName() + ")";
		}
	}

	private static boolean isFit(Throwable failure, Set<Throwable> seen) {
		try {
			for (Throwable cause = failure; cause != null && seen.add(cause); cause = cause.getCause()) {
				String text = cause.toString();
				if (text == null || !LogText.isFit(text)) {
					return false;
				}
				for (Throwable suppressed : cause.getSuppressed()) {
					if (!isFit(suppressed, seen)) {
						return false;
					}
				}
			}
			return true;
		}
		catch (RuntimeException | Error ex) {
			return false;
		}
	}

	private static LoggableFailure copy(Throwable failure, Set<Throwable> seen) {
		seen.add(failure);
		Throwable cause = cause(failure);
		LoggableFailure copy = new LoggableFailure(failure,
				(cause != null && !seen.contains(cause)) ? copy(cause, seen) : null);
		for (Throwable suppressed : failure.getSuppressed()) {
			if (!seen.contains(suppressed)) {
				copy.addSuppressed(copy(suppressed, seen));
			}
		}
		return copy;
	}

	private static @Nullable Throwable cause(Throwable failure) {
		try {
			return failure.getCause();
		}
		catch (RuntimeException | Error ex) {
			return null;
		}
	}

	private static String text(Throwable failure) {
		StringBuilder text = new StringBuilder(failure.getClass().getName()).append(": ");
		LogText.append(text, message(failure));
		return text.toString();
	}

	/**
	 * Prints as the failure that it stands for.
	 */
	@Override
	public String toString() {
		return String.valueOf(getMessage());
	}

}
