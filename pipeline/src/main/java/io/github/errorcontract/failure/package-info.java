/**
 * Reads exceptions safely: what a wrapper holds
 * ({@link io.github.errorcontract.failure.Causes}) and whether an exception can be read
 * at all ({@link io.github.errorcontract.failure.FailureCheck}).
 */
@NullMarked
package io.github.errorcontract.failure;

import org.jspecify.annotations.NullMarked;
