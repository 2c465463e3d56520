/**
 * An order service that shows the error contract: customers place orders for products,
 * pay and have them shipped. Nothing here writes an error answer; the service throws. One
 * package per feature; read {@code order} first.
 */
@NullMarked
package io.github.errorcontract.sample;

import org.jspecify.annotations.NullMarked;
