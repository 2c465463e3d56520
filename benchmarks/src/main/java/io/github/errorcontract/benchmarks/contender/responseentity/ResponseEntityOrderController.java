package io.github.errorcontract.benchmarks.contender.responseentity;

import io.github.errorcontract.benchmarks.shop.Order;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ResponseEntityOrderController {

	/** As long as a generated one; making it is not part of the yardstick. */
	private static final String REQUEST_ID = "01993f0c7e2a7c1f9d6b2f0a5c3e8b11";

	@GetMapping("/orders/{id}")
	ResponseEntity<Object> order(@PathVariable long id) {
		if (id > 1000) {
			Body body = new Body("NOT_FOUND", "Order " + id + " does not exist.", REQUEST_ID);
			return ResponseEntity.status(HttpStatus.NOT_FOUND).body(new Envelope(body));
		}
		return ResponseEntity.ok(new Order(id, "Teapot", 2));
	}

	record Envelope(Body error) {
	}

	record Body(String code, String message, String requestId) {
	}

}
