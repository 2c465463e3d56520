/**
 * The properties below {@code error-contract.body}: how an error is written, and what
 * they must not say.
 */
@NullMarked
package io.github.errorcontract.body;

import org.jspecify.annotations.NullMarked;
