package io.github.errorcontract.declared.orders;

/**
 * Codes of a service, by way of an interface of its own.
 */
public enum OrderError implements OrderErrorType {

	ORDER_LOCKED(409, "Order {0} is locked."),

	ORDER_CLOSED(410, "Order {0} is closed.");

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
