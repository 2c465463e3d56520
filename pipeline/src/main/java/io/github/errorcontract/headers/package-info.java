/**
 * The header fields of an error: {@link io.github.errorcontract.headers.ErrorHeaders}
 * writes those of the error itself and those that its status demands (RFC 9110, RFC
 * 6585), to whatever a door makes of
 * {@link io.github.errorcontract.headers.HeaderFields}.
 */
@NullMarked
package io.github.errorcontract.headers;

import org.jspecify.annotations.NullMarked;
