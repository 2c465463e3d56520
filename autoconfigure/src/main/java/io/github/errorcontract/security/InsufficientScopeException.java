package io.github.errorcontract.security;

import java.util.Objects;

import org.springframework.security.access.AccessDeniedException;

/**
 * Wraps the exception for a denied access that Spring Security reported to the bearer of
 * a token as {@code insufficient_scope} (RFC 6750, section 3.1).
 */
final class InsufficientScopeException extends AccessDeniedException {

	private static final long serialVersionUID = 1L;

	InsufficientScopeException(AccessDeniedException refusal) {
		super(Objects.requireNonNullElse(refusal.getMessage(), "Access Denied"), refusal);
	}

}
