package io.github.errorcontract.sample.export;

import java.util.stream.Collectors;

import io.github.errorcontract.sample.order.OrderRepository;
import io.github.errorcontract.sample.order.OrderView;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes all orders as CSV (RFC 4180).
 */
@Component
class OrderReport {

	private static final String HEAD = "id,customer,state,total\r\n";

	private final OrderRepository orders;

	OrderReport(OrderRepository orders) {
		this.orders = orders;
	}

	@Transactional(readOnly = true)
	String write() {
		return this.orders.findAll()
			.stream()
			.map(OrderView::of)
			.map(OrderReport::row)
			.collect(Collectors.joining("", HEAD, ""));
	}

	private static String row(OrderView order) {
		return order.id() + "," + order.customerId() + "," + order.state() + "," + order.total() + "\r\n";
	}

}
