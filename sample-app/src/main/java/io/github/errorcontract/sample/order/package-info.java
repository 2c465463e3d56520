/**
 * Orders and the rules of their life: placed, paid, shipped or cancelled. The entity
 * keeps the rules and throws; {@link io.github.errorcontract.sample.order.OrderError}
 * names what is thrown.
 */
@NullMarked
package io.github.errorcontract.sample.order;

import org.jspecify.annotations.NullMarked;
