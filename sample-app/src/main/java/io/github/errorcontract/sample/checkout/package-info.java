/**
 * From the placed order to the shipped one: payment, shipment, invoice.
 */
@NullMarked
package io.github.errorcontract.sample.checkout;

import org.jspecify.annotations.NullMarked;
