package io.github.errorcontract.sample.customer;

import io.github.errorcontract.ErrorType;

/**
 * What can go wrong with customers only.
 */
enum CustomerError implements ErrorType {

	EMAIL_TAKEN(409, "This email belongs to another customer.");

	private final int status;

	private final String message;

	CustomerError(int status, String message) {
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
