/**
 * Reads exceptions safely: which exceptions only wrap their cause
 * ({@link io.github.errorcontract.failure.Wrappers}), whether one is of one of several
 * classes ({@link io.github.errorcontract.failure.ThrowableTypes}), and whether it can be
 * read at all ({@link io.github.errorcontract.failure.FailureCheck}).
 */
@NullMarked
package io.github.errorcontract.failure;

import org.jspecify.annotations.NullMarked;
