package io.github.errorcontract.security;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Recognizes a user store that found nobody and did not say so in Spring Security's
 * words: what it threw instead comes as a failure of the store itself, and would tell
 * which accounts exist.
 */
final class MissingAccount {

	private static final Set<String> NOTHING_FOUND = Set.of("io.github.errorcontract.exception.NotFoundException",
			"jakarta.persistence.EntityNotFoundException", "jakarta.persistence.NoResultException",
			"java.util.NoSuchElementException", "org.springframework.dao.EmptyResultDataAccessException",
			"org.springframework.orm.ObjectRetrievalFailureException");

	private MissingAccount() {
	}

	/**
	 * Returns what a failure means: an unknown account, else the failure itself.
	 */
	static AuthenticationException or(AuthenticationException failure) {
		Throwable cause = (failure instanceof AuthenticationServiceException) ? failure.getCause() : null;
		return isNothingFound(cause) ? new UsernameNotFoundException("No account was found", failure) : failure;
	}

	private static boolean isNothingFound(@Nullable Throwable cause) {
		for (Class<?> type = (cause != null) ? cause.getClass() : null; type != null; type = type.getSuperclass()) {
			if (NOTHING_FOUND.contains(type.getName())) {
				return true;
			}
		}
		return false;
	}

}
