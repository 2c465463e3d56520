/**
 * Reads exceptions safely: which exceptions only wrap their cause
 * ({@link io.github.errorcontract.failure.Wrappers}) and whether an exception can be read
 * at all ({@link io.github.errorcontract.failure.FailureCheck}).
 */
@NullMarked
package io.github.errorcontract.failure;

import org.jspecify.annotations.NullMarked;
