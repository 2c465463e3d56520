/**
 * A hundred thousand requests on a real Tomcat while much goes wrong at once: appenders
 * and listeners that throw, interrupted threads, clients that go, an executor that is
 * full. {@link io.github.errorcontract.benchmarks.load.LoadRun} starts it.
 */
@NullMarked
package io.github.errorcontract.benchmarks.load;

import org.jspecify.annotations.NullMarked;
