/**
 * Error Contract as it comes.
 */
@NullMarked
package io.github.errorcontract.benchmarks.contender.errorcontract;

import org.jspecify.annotations.NullMarked;
