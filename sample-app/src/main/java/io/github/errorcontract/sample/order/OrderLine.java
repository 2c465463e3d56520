package io.github.errorcontract.sample.order;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * Some of one product.
 *
 * @param sku the product
 * @param quantity how many
 * @param price the price of one when the order was placed
 */
@Embeddable
public record OrderLine(String sku, int quantity, BigDecimal price) {

	BigDecimal total() {
		return this.price.multiply(BigDecimal.valueOf(this.quantity));
	}

}
