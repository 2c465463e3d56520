package io.github.errorcontract.benchmarks.shop;

/**
 * The service: orders up to number 1000 exist.
 */
public class Orders {

	private static final long LAST = 1000;

	private final MissingOrder missingOrder;

	/**
	 * Creates the service.
	 * @param missingOrder makes the exception of an order that does not exist
	 */
	public Orders(MissingOrder missingOrder) {
		this.missingOrder = missingOrder;
	}

	/**
	 * Finds an order.
	 * @param id the number
	 * @return the order
	 * @throws RuntimeException the contender's own, if there is none
	 */
	public Order find(long id) {
		if (id > LAST) {
			throw this.missingOrder.create(id);
		}
		return new Order(id, "Teapot", 2);
	}

}
