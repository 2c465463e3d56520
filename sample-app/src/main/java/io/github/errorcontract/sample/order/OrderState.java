package io.github.errorcontract.sample.order;

/**
 * How far an order has come.
 */
public enum OrderState {

	/** Not paid yet; can be changed. */
	PLACED,

	/** Paid, but still in the warehouse. */
	PAID,

	/** On its way. */
	SHIPPED,

	/** Given up before it was paid; kept as a tombstone. */
	CANCELLED

}
