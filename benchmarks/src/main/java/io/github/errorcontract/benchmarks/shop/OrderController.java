package io.github.errorcontract.benchmarks.shop;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers with an order or lets the service's exception pass.
 */
@RestController
public class OrderController {

	private final Orders orders;

	OrderController(MissingOrder missingOrder) {
		this.orders = new Orders(missingOrder);
	}

	@GetMapping("/orders/{id}")
	Order order(@PathVariable long id) {
		return this.orders.find(id);
	}

}
