/**
 * Parameters, headers, cookies, path and matrix variables and parts of a request: a
 * missing one is answered with 400 MISSING_VALUE, one of the wrong type with 400
 * INVALID_VALUE and the allowed values, both with the name that the client uses. Read
 * {@link io.github.errorcontract.cause.parameter.ParameterFailures} first.
 */
@NullMarked
package io.github.errorcontract.cause.parameter;

import org.jspecify.annotations.NullMarked;
