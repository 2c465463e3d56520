/**
 * The one command: {@link io.github.errorcontract.benchmarks.table.PerformanceTable}
 * measures and prints the table.
 */
@NullMarked
package io.github.errorcontract.benchmarks.table;

import org.jspecify.annotations.NullMarked;
