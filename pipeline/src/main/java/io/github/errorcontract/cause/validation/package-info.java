/**
 * Violated constraints of Bean Validation and Spring's validators, and forms that cannot
 * be bound: 422 VALIDATION_ERROR with one detail for each, 400 INVALID_VALUE if a value
 * could not be converted, 500 if it was the server's own return value. Read
 * {@link io.github.errorcontract.cause.validation.ValidationFailures} first, then
 * {@code InputErrors}.
 */
@NullMarked
package io.github.errorcontract.cause.validation;

import org.jspecify.annotations.NullMarked;
