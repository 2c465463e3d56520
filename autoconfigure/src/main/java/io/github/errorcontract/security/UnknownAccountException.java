package io.github.errorcontract.security;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;

/**
 * Says in the log that there is no such account. To everybody else it is what wrong
 * credentials are, in its class and its message.
 */
final class UnknownAccountException extends BadCredentialsException {

	private static final long serialVersionUID = 1L;

	UnknownAccountException(AuthenticationException failure) {
		super(message(failure), failure);
	}

	private static String message(AuthenticationException failure) {
		String message = failure.getMessage();
		return (failure instanceof BadCredentialsException && message != null) ? message : "Bad credentials";
	}

}
