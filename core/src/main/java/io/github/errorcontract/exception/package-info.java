/**
 * Exceptions that a service throws to respond with an error. Start with
 * {@link io.github.errorcontract.exception.ApiException}, which has a subclass for each
 * HTTP status that application code commonly decides on.
 */
@NullMarked
package io.github.errorcontract.exception;

import org.jspecify.annotations.NullMarked;
