/**
 * The properties below {@code error-contract.body}, which configure how errors are
 * written, and their validation.
 */
@NullMarked
package io.github.errorcontract.body;

import org.jspecify.annotations.NullMarked;
