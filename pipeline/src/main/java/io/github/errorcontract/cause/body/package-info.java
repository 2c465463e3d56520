/**
 * Request bodies that cannot be read: 400 MALFORMED_BODY where it is no JSON, else
 * MISSING_VALUE, INVALID_VALUE or UNKNOWN_FIELD with the path to the property as
 * {@code lines[1].sku}; 408 REQUEST_TIMEOUT where the client was too slow. A type that
 * Jackson cannot handle at all is the server's fault, 500, and so is a response that
 * cannot be written. Jackson 3 and 2 and Gson are known. Read
 * {@link io.github.errorcontract.cause.body.BodyFailures} first, then
 * {@code JacksonFailures}.
 */
@NullMarked
package io.github.errorcontract.cause.body;

import org.jspecify.annotations.NullMarked;
