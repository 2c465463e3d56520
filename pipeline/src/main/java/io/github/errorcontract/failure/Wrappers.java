package io.github.errorcontract.failure;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/**
 * The exceptions that only wrap their cause, which decides the answer. Immutable.
 */
public final class Wrappers {

	/**
	 * This many wrappers around one failure are taken for a loop.
	 */
	public static final int MOST_WRAPPERS = 32;

	private static final Set<String> BUILT_IN_NAMES = Set.of(
			"io.github.errorcontract.servlet.filter.CommittedResponseException", "org.apache.coyote.CloseNowException",
			"java.util.concurrent.CompletionException", "java.util.concurrent.ExecutionException",
			"java.lang.reflect.InvocationTargetException", "java.lang.reflect.UndeclaredThrowableException",
			"java.security.PrivilegedActionException", "jakarta.servlet.ServletException",
			"jakarta.persistence.RollbackException", "org.springframework.dao.InvalidDataAccessApiUsageException",
			"org.springframework.security.authentication.AuthenticationServiceException",
			"org.springframework.security.authentication.InternalAuthenticationServiceException",
			"org.springframework.transaction.TransactionSystemException",
			"org.springframework.transaction.UnexpectedRollbackException", "java.io.UncheckedIOException",
			"org.springframework.core.retry.RetryException", "org.springframework.kafka.KafkaException",
			"org.springframework.kafka.core.KafkaProducerException",
			"org.springframework.amqp.UncategorizedAmqpException",
			"org.springframework.cloud.client.circuitbreaker.NoFallbackAvailableException",
			"reactor.core.Exceptions$ReactiveException", "reactor.core.Exceptions$BubblingException",
			"reactor.core.Exceptions$RetryExhaustedException", "org.glassfish.jersey.server.ContainerException");

	/**
	 * The wrappers of Java, Jakarta EE, Spring and Reactor.
	 */
	public static final Wrappers BUILT_IN = new Wrappers(Set.of());

	private final Set<String> names;

	/**
	 * Creates the built-in wrappers with additional ones.
	 * @param additional names of further classes; subclasses of these are not included
	 */
	public Wrappers(Collection<String> additional) {
		this.names = additional.isEmpty() ? BUILT_IN_NAMES : union(additional);
	}

	private static Set<String> union(Collection<String> additional) {
		Set<String> names = new HashSet<>(BUILT_IN_NAMES);
		names.addAll(additional);
		return names;
	}

	/**
	 * Returns whether failures of a class only wrap their cause.
	 * @param failure the class
	 * @return whether their cause decides the answer
	 */
	public boolean contains(Class<?> failure) {
		return this.names.contains(failure.getName());
	}

	/**
	 * Returns the failure inside a wrapper.
	 * @param failure a failure
	 * @return the cause of a wrapper; null for any other failure, or without a cause
	 */
	public @Nullable Throwable unwrap(Throwable failure) {
		return (contains(failure.getClass()) || isBlockedTooLong(failure)) ? Causes.cause(failure) : null;
	}

	/**
	 * Returns the failure inside all wrappers.
	 * @param failure a failure
	 * @return the innermost of the causes that wrappers hold; the failure itself where it
	 * is no wrapper, or where its wrappers come to no end
	 */
	public Throwable unwrapAll(Throwable failure) {
		Throwable current = failure;
		for (int depth = 0; depth < MOST_WRAPPERS; depth++) {
			Throwable cause = unwrap(current);
			if (cause == null) {
				return current;
			}
			current = cause;
		}
		return failure;
	}

	/**
	 * Tells whether this is what Reactor's {@code block(Duration)} makes of a timeout.
	 */
	private static boolean isBlockedTooLong(Throwable failure) {
		return failure.getClass() == IllegalStateException.class && Causes.cause(failure) instanceof TimeoutException;
	}

}
