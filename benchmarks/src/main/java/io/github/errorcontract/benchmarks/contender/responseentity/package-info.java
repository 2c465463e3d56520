/**
 * No exception at all: the controller returns the error as a {@code ResponseEntity}, once
 * with the header fields of this project's answer and once without.
 */
@NullMarked
package io.github.errorcontract.benchmarks.contender.responseentity;

import org.jspecify.annotations.NullMarked;
