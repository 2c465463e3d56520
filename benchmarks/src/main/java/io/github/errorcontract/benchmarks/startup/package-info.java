/**
 * What the start of an application costs: pairs of fresh JVMs, one after another. Start
 * with {@link io.github.errorcontract.benchmarks.startup.StartUpMeasurement}.
 */
@NullMarked
package io.github.errorcontract.benchmarks.startup;

import org.jspecify.annotations.NullMarked;
