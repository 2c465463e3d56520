/**
 * The metric of errors: {@link io.github.errorcontract.metrics.ErrorCounter} counts every
 * answer with Micrometer.
 */
@NullMarked
package io.github.errorcontract.metrics;

import org.jspecify.annotations.NullMarked;
