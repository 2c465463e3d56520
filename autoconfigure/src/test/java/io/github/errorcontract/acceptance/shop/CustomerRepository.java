package io.github.errorcontract.acceptance.shop;

import java.util.List;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;

import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

public interface CustomerRepository extends JpaRepository<Customer, Long> {

	@Query("select c from Customer c where c.id > 0")
	Customer getTheOnlyOne();

	@Query("select c from Customer c where c.id > 0")
	List<Customer> getSorted(Sort sort);

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
