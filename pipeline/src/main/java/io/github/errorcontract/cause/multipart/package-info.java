/**
 * Multipart requests: 413 CONTENT_TOO_LARGE over a limit, 400 MALFORMED_BODY where the
 * parts cannot be read, 400 INVALID_REQUEST where there are none. Read
 * {@link io.github.errorcontract.cause.multipart.MultipartFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.multipart;

import org.jspecify.annotations.NullMarked;
