package io.github.errorcontract.sample.checkout;

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
class CheckoutController {

	private final CheckoutService checkout;

	CheckoutController(CheckoutService checkout) {
		this.checkout = checkout;
	}

	@PostMapping("/payment")
	OrderView pay(@PathVariable long id, @Valid @RequestBody Payment payment) {
		return this.checkout.pay(id, payment.card());
	}

	@PostMapping("/shipment")
	OrderView ship(@PathVariable long id) {
		return this.checkout.ship(id);
	}

	@GetMapping("/invoice")
	Invoice invoice(@PathVariable long id) {
		return this.checkout.invoice(id);
	}

	@GetMapping(path = "/invoice.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
	byte[] printedInvoice(@PathVariable long id) {
		return this.checkout.printedInvoice(id);
	}

}
