package com.example.orders;

import io.github.errorcontract.ErrorType;

/**
 * The service's own codes.
 */
public enum OrderError implements ErrorType {

	ACME_ORDER_LOCKED(409, "The order is locked.");

	private final int status;

	private final String message;

	OrderError(int status, String message) {
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
