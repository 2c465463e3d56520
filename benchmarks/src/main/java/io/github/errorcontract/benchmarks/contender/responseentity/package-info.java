/**
 * No exception at all: the controller returns the error as a {@code ResponseEntity}.
 */
@NullMarked
package io.github.errorcontract.benchmarks.contender.responseentity;

import org.jspecify.annotations.NullMarked;
