package io.github.errorcontract.security;

import io.github.errorcontract.failure.ThrowableTypes;

import org.springframework.security.authentication.AuthenticationServiceException;
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
	 * Translates a failure of the user store whose cause is that nothing was found.
	 * @return a {@link UsernameNotFoundException}, or the failure itself if it means
	 * anything else
	 */
	static AuthenticationException translate(AuthenticationException failure) {
		Throwable cause = (failure instanceof AuthenticationServiceException) ? failure.getCause() : null;
		return (cause != null && NOTHING_FOUND.contains(cause.getClass()))
				? new UsernameNotFoundException("No account was found", failure) : failure;
	}

}
