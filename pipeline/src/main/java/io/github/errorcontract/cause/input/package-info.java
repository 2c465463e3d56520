/**
 * How the families of causes speak of what a client sent: the values that would have been
 * allowed, names cut to a bearable length. Read
 * {@link io.github.errorcontract.cause.input.InvalidValue} first.
 */
@NullMarked
package io.github.errorcontract.cause.input;

import org.jspecify.annotations.NullMarked;
