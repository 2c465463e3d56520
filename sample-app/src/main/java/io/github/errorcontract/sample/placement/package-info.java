/**
 * Placing an order: a validated body, products that must exist and be in stock, and a
 * limit of orders per customer and minute.
 */
@NullMarked
package io.github.errorcontract.sample.placement;

import org.jspecify.annotations.NullMarked;
