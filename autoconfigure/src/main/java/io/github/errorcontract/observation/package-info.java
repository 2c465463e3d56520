/**
 * Observations and traces with Micrometer: {@code ErrorObserver} adds errors to the
 * observation of the request, {@code TracedRequestFilter} adds the request ID to its
 * span.
 */
@NullMarked
package io.github.errorcontract.observation;

import org.jspecify.annotations.NullMarked;
