package io.github.errorcontract.sample.editing;

import io.github.errorcontract.ThrowsErrors;
import io.github.errorcontract.sample.order.DeliveryWindow;
import io.github.errorcontract.sample.order.OrderView;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Editing orders over HTTP.
 */
@RestController
@RequestMapping("/orders/{id}")
@ThrowsErrors({ "ORDER_NOT_FOUND", "ORDER_CANCELLED", "ORDER_PAID", "ORDER_LOCKED" })
class EditingController {

	private final EditingService editing;

	EditingController(EditingService editing) {
		this.editing = editing;
	}

	@PutMapping("/delivery")
	@ThrowsErrors({ "INVALID_REQUEST", "PRECONDITION_REQUIRED", "PRECONDITION_FAILED" })
	ResponseEntity<OrderView> deliverOrder(@PathVariable long id, @Valid @RequestBody DeliveryWindow delivery,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
			@RequestHeader(name = "X-Editor", required = false) @Nullable String editor) {
		OrderView order = this.editing.deliver(id, delivery, ifMatch, editor);
		return ResponseEntity.ok().eTag(order.revision().etag()).body(order);
	}

	@PutMapping("/lock")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void lockOrder(@PathVariable long id, @Valid @RequestBody EditLock lock) {
		this.editing.lock(id, lock.editor());
	}

	@DeleteMapping("/lock")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void unlockOrder(@PathVariable long id,
			@RequestHeader(name = "X-Editor", required = false) @Nullable String editor) {
		this.editing.unlock(id, editor);
	}

}
