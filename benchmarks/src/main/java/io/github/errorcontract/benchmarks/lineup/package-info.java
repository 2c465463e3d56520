/**
 * Who takes part ({@link io.github.errorcontract.benchmarks.lineup.Contender}) and what
 * of the class path each one sees
 * ({@link io.github.errorcontract.benchmarks.lineup.ClassPath}).
 */
@NullMarked
package io.github.errorcontract.benchmarks.lineup;

import org.jspecify.annotations.NullMarked;
