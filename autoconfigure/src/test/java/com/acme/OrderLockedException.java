package com.acme;

import io.github.errorcontract.MappedError;

/**
 * The exception that the reference maps.
 */
@MappedError(status = 409, code = "ORDER_LOCKED")
public class OrderLockedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int orderId;

	public OrderLockedException(int orderId) {
		this.orderId = orderId;
	}

	public int getOrderId() {
		return this.orderId;
	}

}
