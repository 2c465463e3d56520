/**
 * Failures of Spring Security. Whoever is not let in gets 401 UNAUTHENTICATED with one
 * text for all reasons, or INVALID_TOKEN; whoever may not, 403 FORBIDDEN,
 * INSUFFICIENT_SCOPE or INVALID_CSRF_TOKEN; where the authentication itself is down, its
 * cause decides, else 503. Read
 * {@link io.github.errorcontract.cause.security.SecurityFailures}.
 */
@NullMarked
package io.github.errorcontract.cause.security;

import org.jspecify.annotations.NullMarked;
