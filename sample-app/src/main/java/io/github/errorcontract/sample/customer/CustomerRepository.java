package io.github.errorcontract.sample.customer;

import java.util.Optional;

import io.github.errorcontract.exception.NotFoundException;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;

/**
 * The stored customers.
 */
interface CustomerRepository extends JpaRepository<Customer, Long> {

	Optional<Customer> findByEmail(String email);

	@NativeQuery("select count(*) > 0 from purchase_order where customer_id = ?1")
	boolean hasOrders(long id);

	default Customer require(long id) {
		return findById(id).orElseThrow(NotFoundException::new);
	}

}
