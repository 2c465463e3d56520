package io.github.errorcontract.sample.customer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with customers.
 */
@Service
@Transactional
class CustomerService {

	private final CustomerRepository customers;

	CustomerService(CustomerRepository customers) {
		this.customers = customers;
	}

	@Transactional(readOnly = true)
	CustomerView get(long id) {
		return CustomerView.of(this.customers.require(id));
	}

	CustomerView create(CustomerRequest request) {
		return CustomerView.of(this.customers.save(new Customer(request.name(), request.normalizedEmail())));
	}

	CustomerView change(long id, CustomerRequest request, @Nullable String ifMatch) {
		Customer customer = this.customers.require(id);
		CustomerView.of(customer).revision().requireMatch(ifMatch);
		customer.change(request.name(), request.normalizedEmail());
		return CustomerView.of(this.customers.saveAndFlush(customer));
	}

	void delete(long id) {
		this.customers.delete(this.customers.require(id));
	}

}
