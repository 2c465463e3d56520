package io.github.errorcontract.sample.order;

import java.util.List;

import io.github.errorcontract.exception.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/**
 * The stored orders, the cancelled ones included.
 */
public interface OrderRepository extends JpaRepository<PurchaseOrder, Long> {

	/**
	 * Finds the orders of a customer.
	 * @param customerId the customer
	 * @param state the state they are in, null for any
	 * @return the orders
	 */
	@Query("""
			select o from PurchaseOrder o
			where o.customerId = :customerId and (:state is null or o.state = :state) order by o.id""")
	List<PurchaseOrder> findOf(long customerId, @Nullable OrderState state);

	/**
	 * Returns an order that is not cancelled.
	 * @param id the ID
	 * @return the order
	 */
	default PurchaseOrder require(long id) {
		PurchaseOrder order = findById(id).orElseThrow(() -> new NotFoundException(OrderError.ORDER_NOT_FOUND, id));
		order.requireAlive();
		return order;
	}

}
