package io.github.errorcontract.sample.order;

import java.util.List;

import io.github.errorcontract.sample.product.ProductStock;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looking at orders and giving them up.
 */
@Service
@Transactional
class OrderService {

	private final OrderRepository orders;

	private final ProductStock stock;

	OrderService(OrderRepository orders, ProductStock stock) {
		this.orders = orders;
		this.stock = stock;
	}

	@Transactional(readOnly = true)
	OrderView get(long id) {
		return OrderView.of(this.orders.require(id));
	}

	@Transactional(readOnly = true)
	List<OrderView> list(long customerId, @Nullable OrderState state) {
		return this.orders.findOf(customerId, state).stream().map(OrderView::of).toList();
	}

	void cancel(long id, @Nullable String editor) {
		PurchaseOrder order = this.orders.require(id);
		order.cancel(editor);
		order.lines().forEach((line) -> this.stock.putBack(line.sku(), line.quantity()));
	}

}
