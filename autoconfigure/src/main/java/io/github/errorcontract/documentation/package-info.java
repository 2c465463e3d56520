/**
 * Documentation of the contract, independent of the web stack:
 * {@link io.github.errorcontract.documentation.PublicCodes} describes the codes that
 * clients may know of, {@link io.github.errorcontract.documentation.ErrorSchema} the
 * bodies of error responses.
 */
@NullMarked
package io.github.errorcontract.documentation;

import org.jspecify.annotations.NullMarked;
