/**
 * Exceptions that name an HTTP status themselves: Spring's
 * {@code ResponseStatusException} and every other {@code ErrorResponse}, and classes with
 * {@code @ResponseStatus}. They keep status, header fields and the developer's reason and
 * take the code of the bare status. Read
 * {@link io.github.errorcontract.cause.status.StatusFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.status;

import org.jspecify.annotations.NullMarked;
