package com.acme;

import io.github.errorcontract.ErrorType;

/**
 * The codes of the orders that the reference speaks of.
 */
public enum OrderError implements ErrorType {

	ORDER_NOT_FOUND(404, "Order {0} does not exist."), ORDER_LOCKED(409, "Order {0} is locked.");

	private final int status;

	private final String message;

	OrderError(int status, String message) {
		this.status = status;
		this.message = message;
	}

	@Override
	public String code() {
		return name();
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
