/**
 * Failures of Spring Security and of libraries for tokens. Failed authentication is
 * answered with 401 UNAUTHENTICATED, with the same text for all reasons, or
 * INVALID_TOKEN; denied access with 403 FORBIDDEN, INSUFFICIENT_SCOPE or
 * INVALID_CSRF_TOKEN. If the authentication service itself fails, its cause decides, with
 * 503 as the default. Read
 * {@link io.github.errorcontract.cause.security.SecurityFailures}.
 */
@NullMarked
package io.github.errorcontract.cause.security;

import org.jspecify.annotations.NullMarked;
