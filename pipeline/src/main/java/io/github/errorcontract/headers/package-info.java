/**
 * The header fields of an error: {@link io.github.errorcontract.headers.ErrorHeaders}
 * writes those of the error itself and those that its status requires (RFC 9110, RFC
 * 6585) to the {@link io.github.errorcontract.headers.HeaderFields} of a door.
 */
@NullMarked
package io.github.errorcontract.headers;

import org.jspecify.annotations.NullMarked;
