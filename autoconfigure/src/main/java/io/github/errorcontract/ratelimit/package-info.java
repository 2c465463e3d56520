/**
 * Rate limiters of controllers that are annotated for Resilience4j: their state is
 * reported by itself, with {@link io.github.errorcontract.RequestRateLimit}.
 */
@NullMarked
package io.github.errorcontract.ratelimit;

import org.jspecify.annotations.NullMarked;
