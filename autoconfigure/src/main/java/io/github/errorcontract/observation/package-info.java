/**
 * Errors and request IDs on the observation of a request, which metrics and spans are
 * made of: {@link io.github.errorcontract.observation.ErrorObserver} puts the failure on
 * it, {@link io.github.errorcontract.observation.TracedRequestFilter} joins request ID
 * and span.
 */
@NullMarked
package io.github.errorcontract.observation;

import org.jspecify.annotations.NullMarked;
