package io.github.errorcontract.sample.customer;

import io.github.errorcontract.StandardError;
import io.github.errorcontract.exception.ConflictException;
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
		requireFree(request.normalizedEmail(), null);
		return CustomerView.of(this.customers.save(new Customer(request.name(), request.normalizedEmail())));
	}

	CustomerView change(long id, CustomerRequest request, @Nullable String ifMatch) {
		Customer customer = this.customers.require(id);
		CustomerView.of(customer).revision().requireMatch(ifMatch);
		requireFree(request.normalizedEmail(), customer);
		customer.change(request.name(), request.normalizedEmail());
		return CustomerView.of(this.customers.saveAndFlush(customer));
	}

	void delete(long id) {
		Customer customer = this.customers.require(id);
		if (this.customers.hasOrders(id)) {
			throw new ConflictException(StandardError.REFERENCE_CONFLICT);
		}
		this.customers.delete(customer);
	}

	private void requireFree(String email, @Nullable Customer owner) {
		if (this.customers.findByEmail(email).filter((other) -> other != owner).isPresent()) {
			throw new ConflictException(CustomerError.EMAIL_TAKEN).field("email");
		}
	}

}
