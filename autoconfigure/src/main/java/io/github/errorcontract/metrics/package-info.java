/**
 * Metrics with Micrometer: {@link io.github.errorcontract.metrics.ErrorCounter} counts
 * error responses.
 */
@NullMarked
package io.github.errorcontract.metrics;

import org.jspecify.annotations.NullMarked;
