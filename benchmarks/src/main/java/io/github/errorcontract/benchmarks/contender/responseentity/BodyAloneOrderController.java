package io.github.errorcontract.benchmarks.contender.responseentity;

import io.github.errorcontract.benchmarks.shop.Order;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class BodyAloneOrderController {

	@GetMapping("/orders/{id}")
	ResponseEntity<Object> order(@PathVariable long id) {
		if (id > 1000) {
			return ResponseEntity.status(HttpStatus.NOT_FOUND).body(ErrorEnvelope.orderNotFound(id));
		}
		return ResponseEntity.ok(new Order(id, "Teapot", 2));
	}

}
