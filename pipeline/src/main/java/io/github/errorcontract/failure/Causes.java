package io.github.errorcontract.failure;

import java.util.Set;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * What lies inside a failure that is a mere wrapper.
 */
public final class Causes {

	/**
	 * More wrappers than this around one failure are taken for a loop.
	 */
	public static final int MOST_WRAPPERS = 32;

	private static final Set<String> WRAPPERS = Set.of("io.github.errorcontract.servlet.filter.CommittedResponseException",
			"org.apache.coyote.CloseNowException", "java.util.concurrent.CompletionException",
			"java.util.concurrent.ExecutionException", "java.lang.reflect.InvocationTargetException",
			"java.lang.reflect.UndeclaredThrowableException", "java.security.PrivilegedActionException",
			"jakarta.servlet.ServletException", "jakarta.persistence.RollbackException",
			"org.springframework.dao.InvalidDataAccessApiUsageException",
			"org.springframework.security.authentication.AuthenticationServiceException",
			"org.springframework.security.authentication.InternalAuthenticationServiceException",
			"org.springframework.transaction.TransactionSystemException",
			"org.springframework.transaction.UnexpectedRollbackException", "java.io.UncheckedIOException",
			"org.springframework.core.retry.RetryException", "reactor.core.Exceptions$ReactiveException",
			"reactor.core.Exceptions$BubblingException", "reactor.core.Exceptions$RetryExhaustedException");

	private Causes() {
	}

	/**
	 * Tells whether a failure only wraps its cause.
	 * @param failure the failure
	 * @return whether its cause decides the answer
	 */
	public static boolean isWrapper(Throwable failure) {
		return isWrapper(failure.getClass()) || isBlockedTooLong(failure);
	}

	/**
	 * Tells whether failures of a class only wrap their cause.
	 * @param failure the class
	 * @return whether their cause decides the answer
	 */
	public static boolean isWrapper(Class<?> failure) {
		return WRAPPERS.contains(failure.getName());
	}

	/**
	 * Tells whether this is what Reactor's {@code block(Duration)} makes of a timeout.
	 */
	private static boolean isBlockedTooLong(Throwable failure) {
		return failure.getClass() == IllegalStateException.class && cause(failure) instanceof TimeoutException;
	}

	/**
	 * Returns what a wrapper holds.
	 * @param failure a failure
	 * @return the cause of a wrapper, null for any other failure or where there is none
	 */
	public static @Nullable Throwable unwrap(Throwable failure) {
		return isWrapper(failure) ? cause(failure) : null;
	}

	static @Nullable Throwable cause(Throwable failure) {
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
