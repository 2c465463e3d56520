package io.github.errorcontract.sample.customer;

import org.springframework.stereotype.Component;

/**
 * What the other features may ask about customers.
 */
@Component
public class CustomerDirectory {

	private final CustomerRepository customers;

	CustomerDirectory(CustomerRepository customers) {
		this.customers = customers;
	}

	/**
	 * Whether there is such a customer.
	 * @param id the ID
	 * @return whether the customer exists
	 */
	public boolean contains(long id) {
		return this.customers.existsById(id);
	}

}
