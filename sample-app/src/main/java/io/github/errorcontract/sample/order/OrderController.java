package io.github.errorcontract.sample.order;

import java.util.List;

import io.github.errorcontract.ThrowsErrors;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Orders over HTTP.
 */
@RestController
@RequestMapping("/orders")
class OrderController {

	private final OrderService orders;

	OrderController(OrderService orders) {
		this.orders = orders;
	}

	@GetMapping
	List<OrderView> listOrders(@RequestParam long customerId,
			@RequestParam(required = false) @Nullable OrderState state) {
		return this.orders.list(customerId, state);
	}

	@GetMapping("/{id}")
	@ThrowsErrors({ "ORDER_NOT_FOUND", "ORDER_CANCELLED" })
	ResponseEntity<OrderView> getOrder(@PathVariable long id) {
		OrderView order = this.orders.get(id);
		return ResponseEntity.ok().eTag(order.revision().etag()).body(order);
	}

	@DeleteMapping("/{id}")
	@ThrowsErrors({ "ORDER_NOT_FOUND", "ORDER_CANCELLED", "ORDER_PAID", "ORDER_LOCKED" })
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void cancelOrder(@PathVariable long id,
			@RequestHeader(name = "X-Editor", required = false) @Nullable String editor) {
		this.orders.cancel(id, editor);
	}

}
