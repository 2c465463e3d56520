package io.github.errorcontract.benchmarks.contender.responseentity;

import io.github.errorcontract.benchmarks.shop.Order;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ResponseEntityOrderController {

	@GetMapping("/orders/{id}")
	ResponseEntity<Object> order(@PathVariable long id) {
		if (id > 1000) {
			return response(HttpStatus.NOT_FOUND).cacheControl(CacheControl.noStore())
				.varyBy(HttpHeaders.ACCEPT)
				.body(ErrorEnvelope.orderNotFound(id));
		}
		return response(HttpStatus.OK).body(new Order(id, "Teapot", 2));
	}

	private static ResponseEntity.BodyBuilder response(HttpStatus status) {
		return ResponseEntity.status(status).header("X-Request-Id", ErrorEnvelope.REQUEST_ID);
	}

}
