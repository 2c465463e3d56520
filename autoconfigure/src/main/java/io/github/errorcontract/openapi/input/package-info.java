/**
 * Errors that the input of an operation can cause: parameters, bodies, constraints and
 * media types.
 */
@NullMarked
package io.github.errorcontract.openapi.input;

import org.jspecify.annotations.NullMarked;
