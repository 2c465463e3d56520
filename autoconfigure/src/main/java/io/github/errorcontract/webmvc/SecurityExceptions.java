package io.github.errorcontract.webmvc;

import io.github.errorcontract.failure.Causes;
import io.github.errorcontract.failure.ThrowableTypes;

/**
 * Recognizes the exceptions that have to reach Spring Security: it alone knows whether
 * the caller is authenticated, and how to ask for credentials.
 */
final class SecurityExceptions {

	private static final ThrowableTypes TYPES = ThrowableTypes.of(
			"org.springframework.security.core.AuthenticationException",
			"org.springframework.security.access.AccessDeniedException");

	private SecurityExceptions() {
	}

	/**
	 * Tells whether a failure is such an exception, or a wrapper around one.
	 */
	static boolean areBehind(Throwable failure) {
		return TYPES.firstIn(failure, Causes::unwrap) != null;
	}

}
