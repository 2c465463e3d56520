package io.github.errorcontract.sample.customer;

import io.github.errorcontract.exception.NotFoundException;

import org.springframework.data.jpa.repository.JpaRepository;

/**
 * The stored customers.
 */
interface CustomerRepository extends JpaRepository<Customer, Long> {

	default Customer require(long id) {
		return findById(id).orElseThrow(NotFoundException::new);
	}

}
