package io.github.errorcontract.sample.placement;

import java.net.URI;

import io.github.errorcontract.ThrowsErrors;
import io.github.errorcontract.sample.order.OrderView;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Placing orders over HTTP.
 */
@RestController
class PlacementController {

	private final PlacementService placement;

	PlacementController(PlacementService placement) {
		this.placement = placement;
	}

	@PostMapping("/orders")
	@ResponseStatus(HttpStatus.CREATED)
	@ThrowsErrors({ "OUT_OF_STOCK", "RATE_LIMITED" })
	ResponseEntity<OrderView> placeOrder(@Valid @RequestBody PlaceOrder request) {
		OrderView order = this.placement.place(request);
		URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(order.id());
		return ResponseEntity.created(location).eTag(order.revision().etag()).body(order);
	}

}
