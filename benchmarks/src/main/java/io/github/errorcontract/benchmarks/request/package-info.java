/**
 * What one request costs, by JMH: start with
 * {@link io.github.errorcontract.benchmarks.request.RequestBenchmark}.
 */
@NullMarked
package io.github.errorcontract.benchmarks.request;

import org.jspecify.annotations.NullMarked;
