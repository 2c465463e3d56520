package io.github.errorcontract.sample.checkout;

import java.math.BigDecimal;

/**
 * The bill for an order.
 *
 * @param orderId the order
 * @param amount what was paid
 */
record Invoice(long orderId, BigDecimal amount) {

}
