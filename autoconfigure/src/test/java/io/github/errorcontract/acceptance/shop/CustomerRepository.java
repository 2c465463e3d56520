package io.github.errorcontract.acceptance.shop;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

public interface CustomerRepository extends JpaRepository<Customer, Long> {

	@Query("select c from Customer c where c.id > 0")
	Customer getTheOnlyOne();

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "0"))
	Customer getByName(String name);

	/**
	 * What a repository wraps as misuse of an interface.
	 */
	default void check(RuntimeException failure) {
		throw failure;
	}

}
