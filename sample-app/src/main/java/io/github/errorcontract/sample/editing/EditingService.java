package io.github.errorcontract.sample.editing;

import io.github.errorcontract.sample.order.DeliveryWindow;
import io.github.errorcontract.sample.order.OrderRepository;
import io.github.errorcontract.sample.order.OrderView;
import io.github.errorcontract.sample.order.PurchaseOrder;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Edits orders.
 */
@Service
@Transactional
class EditingService {

	private final OrderRepository orders;

	EditingService(OrderRepository orders) {
		this.orders = orders;
	}

	OrderView deliver(long id, DeliveryWindow delivery, @Nullable String ifMatch, @Nullable String editor) {
		PurchaseOrder order = this.orders.require(id);
		OrderView.of(order).revision().requireMatch(ifMatch);
		order.deliver(delivery, editor);
		return OrderView.of(this.orders.saveAndFlush(order));
	}

	void lock(long id, String editor) {
		this.orders.require(id).lock(editor);
	}

	void unlock(long id, @Nullable String editor) {
		this.orders.require(id).unlock(editor);
	}

}
