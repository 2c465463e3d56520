package io.github.errorcontract.sample.checkout;

import io.github.errorcontract.ThrowsErrors;
import io.github.errorcontract.sample.order.OrderView;
import jakarta.validation.Valid;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The checkout over HTTP.
 */
@RestController
@RequestMapping("/orders/{id}")
@ThrowsErrors({ "ORDER_NOT_FOUND", "ORDER_CANCELLED" })
class CheckoutController {

	private final CheckoutService checkout;

	CheckoutController(CheckoutService checkout) {
		this.checkout = checkout;
	}

	@PostMapping("/payment")
	@ThrowsErrors({ "ORDER_PAID", "CARD_DECLINED", "UPSTREAM_ERROR", "UPSTREAM_TIMEOUT" })
	OrderView payOrder(@PathVariable long id, @Valid @RequestBody Payment payment) {
		return this.checkout.pay(id, payment.card());
	}

	@PostMapping("/shipment")
	@ThrowsErrors({ "ORDER_NOT_PAID", "SERVICE_UNAVAILABLE", "STOCKTAKING" })
	OrderView shipOrder(@PathVariable long id) {
		return this.checkout.ship(id);
	}

	@GetMapping("/invoice")
	@ThrowsErrors("ORDER_NOT_PAID")
	Invoice getInvoice(@PathVariable long id) {
		return this.checkout.invoice(id);
	}

	@GetMapping(path = "/invoice.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	@ThrowsErrors({ "ORDER_NOT_PAID", "NOT_IMPLEMENTED" })
	byte[] getPrintedInvoice(@PathVariable long id) {
		return this.checkout.printedInvoice(id);
	}

}
