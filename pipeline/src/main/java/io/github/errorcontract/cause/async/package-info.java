/**
 * Asynchronous requests: one that was not completed in time is answered with 503
 * SERVICE_UNAVAILABLE, a {@code withTimeout} of Kotlin's coroutines with 504
 * UPSTREAM_TIMEOUT. Read {@link io.github.errorcontract.cause.async.AsyncFailures}.
 */
@NullMarked
package io.github.errorcontract.cause.async;

import org.jspecify.annotations.NullMarked;
