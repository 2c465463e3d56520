package io.github.errorcontract.sample.product;

import java.math.BigDecimal;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.exception.ValidationFailedException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the other features may do with the stock, in a transaction of theirs.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ProductStock {

	private final ProductRepository products;

	ProductStock(ProductRepository products) {
		this.products = products;
	}

	/**
	 * Takes some of a product out of the stock.
	 * @param sku the product
	 * @param quantity how many
	 * @param path the part of the request body to blame where that fails
	 * @return the price of one
	 */
	public BigDecimal take(String sku, int quantity, String path) {
		Product product = this.products.findSold(sku)
			.orElseThrow(() -> new ValidationFailedException().detail(new ErrorDetail(path + ".sku", "UNKNOWN_PRODUCT",
					"must be a product that is sold", InputLocation.BODY, null)));
		product.take(quantity, path);
		return product.price();
	}

	/**
	 * Puts some of a product back into the stock, even of a discontinued one.
	 * @param sku the product
	 * @param quantity how many
	 */
	public void putBack(String sku, int quantity) {
		this.products.findById(sku).ifPresent((product) -> product.putBack(quantity));
	}

}
