package io.github.errorcontract.sample.placement;

import java.util.List;
import java.util.stream.IntStream;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.exception.ValidationFailedException;
import io.github.errorcontract.sample.customer.CustomerDirectory;
import io.github.errorcontract.sample.order.OrderLine;
import io.github.errorcontract.sample.order.OrderRepository;
import io.github.errorcontract.sample.order.OrderView;
import io.github.errorcontract.sample.order.PurchaseOrder;
import io.github.errorcontract.sample.product.ProductStock;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places orders.
 */
@Service
class PlacementService {

	private final OrderRepository orders;

	private final CustomerDirectory customers;

	private final ProductStock stock;

	private final PlacementLimit limit;

	PlacementService(OrderRepository orders, CustomerDirectory customers, ProductStock stock, PlacementLimit limit) {
		this.orders = orders;
		this.customers = customers;
		this.stock = stock;
		this.limit = limit;
	}

	@Transactional
	OrderView place(PlaceOrder request) {
		requireCustomer(request.customerId());
		this.limit.count(request.customerId());
		List<OrderLine> lines = IntStream.range(0, request.lines().size())
			.mapToObj((index) -> take(request.lines().get(index), "lines[" + index + "]"))
			.toList();
		return OrderView.of(this.orders.save(new PurchaseOrder(request.customerId(), lines)));
	}

	private void requireCustomer(long customerId) {
		if (!this.customers.contains(customerId)) {
			throw new ValidationFailedException().detail(new ErrorDetail("customerId", "UNKNOWN_CUSTOMER",
					"must be a known customer", InputLocation.BODY, null));
		}
	}

	private OrderLine take(PlaceOrder.Line line, String path) {
		return new OrderLine(line.sku(), line.quantity(), this.stock.take(line.sku(), line.quantity(), path));
	}

}
