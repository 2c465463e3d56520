package io.github.errorcontract.sample.order;

import io.github.errorcontract.ErrorType;

/**
 * What can go wrong with orders only.
 */
public enum OrderError implements ErrorType {

	/** No order has this ID. */
	ORDER_NOT_FOUND(404, "Order {0} does not exist."),

	/** The order existed, but was cancelled. */
	ORDER_CANCELLED(410, "Order {0} was cancelled."),

	/** Someone else edits the order. */
	ORDER_LOCKED(423, "Order {0} is being edited by someone else."),

	/** The order is paid, so that this is too late. */
	ORDER_PAID(409, "Order {0} is paid already."),

	/** The order is not paid, so that this is too early. */
	ORDER_NOT_PAID(409, "Order {0} is not paid yet.");

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
