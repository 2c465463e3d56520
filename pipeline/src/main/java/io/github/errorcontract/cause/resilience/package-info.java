/**
 * Calls rejected to protect a service: 429 RATE_LIMITED from a rate limiter of
 * Resilience4j, 503 SERVICE_UNAVAILABLE from its circuit breaker, bulkhead and retry,
 * from Spring's {@code @ConcurrencyLimit} and from an executor that is full. Rate limiter
 * and circuit breaker provide the time of the next attempt. Read
 * {@link io.github.errorcontract.cause.resilience.ResilienceFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.resilience;

import org.jspecify.annotations.NullMarked;
