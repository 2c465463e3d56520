package io.github.errorcontract.sample.product;

import io.github.errorcontract.ErrorType;

/**
 * What can go wrong with products only.
 */
enum ProductError implements ErrorType {

	PRODUCT_DISCONTINUED(410, "Product {0} is no longer sold."), OUT_OF_STOCK(409, "Only {1} of {0} are left.");

	private final int status;

	private final String message;

	ProductError(int status, String message) {
		this.status = status;
		this.message = message;
	}

	@Override
	public int status() {
		return this.status;
	}

	@Override
	public String message() {
		return this.message;
	}

}
