/**
 * How the families of causes describe the input of a client: the allowed values, names of
 * limited length, parameters that cannot be used. Read
 * {@link io.github.errorcontract.cause.input.InvalidValue} first.
 */
@NullMarked
package io.github.errorcontract.cause.input;

import org.jspecify.annotations.NullMarked;
