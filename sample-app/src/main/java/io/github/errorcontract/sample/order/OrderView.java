package io.github.errorcontract.sample.order;

import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.errorcontract.sample.revision.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An order as the client sees it.
 *
 * @param id the ID
 * @param customerId the customer
 * @param state how far it has come
 * @param total what is to be paid
 * @param delivery when it may be delivered, null where nobody has said
 * @param lines what was ordered
 * @param revision the state that this view shows, sent as entity tag
 */
public record OrderView(long id, long customerId, OrderState state, BigDecimal total, @Nullable DeliveryWindow delivery,
		List<OrderLine> lines, @JsonIgnore Revision revision) {

	/**
	 * Shows an order; to be called in its transaction.
	 * @param order the order
	 * @return the view
	 */
	public static OrderView of(PurchaseOrder order) {
		return new OrderView(order.id(), order.customerId(), order.state(), order.total(), order.delivery(),
				List.copyOf(order.lines()), new Revision(order.version()));
	}

}
