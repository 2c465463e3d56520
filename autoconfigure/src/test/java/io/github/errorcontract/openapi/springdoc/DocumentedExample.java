package io.github.errorcontract.openapi.springdoc;

import io.github.errorcontract.MappedError;
import io.github.errorcontract.ThrowsErrors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * The example of {@code docs/reference/openapi.md}.
 */
@RestController
class DocumentedExample {

	@PostMapping("/orders")
	@ThrowsErrors({ "OUT_OF_STOCK", "RATE_LIMITED" })
	OrderView place(@Valid @RequestBody PlaceOrder order) throws OrderLockedException {
		return new OrderView(order.product());
	}

	record PlaceOrder(@NotBlank String product) {

	}

	record OrderView(String product) {

	}

	@MappedError(status = 423, code = "ORDER_LOCKED")
	static class OrderLockedException extends Exception {

		private static final long serialVersionUID = 1L;

	}

}
