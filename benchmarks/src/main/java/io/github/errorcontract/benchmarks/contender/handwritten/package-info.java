/**
 * What a careful team writes by hand: an advice, an envelope and a filter for request
 * IDs.
 */
@NullMarked
package io.github.errorcontract.benchmarks.contender.handwritten;

import org.jspecify.annotations.NullMarked;
