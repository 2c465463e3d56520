/**
 * How the families of causes describe the input of a client: the allowed values, and
 * names of limited length. Read {@link io.github.errorcontract.cause.input.InvalidValue}
 * first.
 */
@NullMarked
package io.github.errorcontract.cause.input;

import org.jspecify.annotations.NullMarked;
