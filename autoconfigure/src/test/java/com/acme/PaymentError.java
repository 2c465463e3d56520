package com.acme;

import io.github.errorcontract.ErrorType;

/**
 * The codes that the reference has in an enum of another package.
 */
public enum PaymentError implements ErrorType {

	CARD_REFUSED(402, "The card was refused.");

	private final int status;

	private final String message;

	PaymentError(int status, String message) {
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
