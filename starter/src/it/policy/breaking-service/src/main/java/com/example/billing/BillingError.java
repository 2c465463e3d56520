package com.example.billing;

import io.github.errorcontract.ErrorType;

/**
 * The service's own codes.
 */
public enum BillingError implements ErrorType {

	RATE_LIMITED(503, "No more bills today."),

	BILL_PAID(409, "The bill is paid.");

	private final int status;

	private final String message;

	BillingError(int status, String message) {
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
