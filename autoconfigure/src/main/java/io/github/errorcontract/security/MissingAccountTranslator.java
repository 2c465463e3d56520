package io.github.errorcontract.security;

import io.github.errorcontract.failure.ThrowableTypes;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Recognizes a user store that found no account but did not throw
 * {@link UsernameNotFoundException}. Spring Security reports what it threw as a failure
 * of the store itself, which would reveal which accounts exist.
 */
final class MissingAccountTranslator {

	private static final ThrowableTypes NOTHING_FOUND = ThrowableTypes.of(
			"io.github.errorcontract.exception.NotFoundException", "jakarta.persistence.EntityNotFoundException",
			"jakarta.persistence.NoResultException", "java.util.NoSuchElementException",
			"org.springframework.dao.EmptyResultDataAccessException",
			"org.springframework.orm.ObjectRetrievalFailureException");

	private MissingAccountTranslator() {
	}

	/**
	 * Tells whether a user store says with an exception that there is no such account.
	 */
	static boolean isMissing(Throwable failure) {
		return failure instanceof UsernameNotFoundException || NOTHING_FOUND.contains(failure.getClass());
	}

	/**
	 * Translates what a provider made of an account that was not found, which Spring
	 * Security reports like wrong credentials or like a failure of the store.
	 * @return an {@link UnknownAccountException}, or the failure itself if it means
	 * anything else
	 */
	static AuthenticationException translate(AuthenticationException failure, HttpServletRequest request) {
		if (failure.getClass() == BadCredentialsException.class) {
			return MissingAccountUserDetailsService.isNoted(request) ? new UnknownAccountException(failure) : failure;
		}
		Throwable cause = (failure instanceof AuthenticationServiceException) ? failure.getCause() : null;
		return (cause != null && NOTHING_FOUND.contains(cause.getClass())) ? new UnknownAccountException(failure)
				: failure;
	}

}
