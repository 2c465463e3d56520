package io.github.errorcontract.sample.warehouse;

import io.github.errorcontract.sample.access.AdminOnly;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The warehouse over HTTP.
 */
@RestController
@RequestMapping("/warehouse")
class WarehouseController {

	private final Warehouse warehouse;

	WarehouseController(Warehouse warehouse) {
		this.warehouse = warehouse;
	}

	@GetMapping
	WarehouseStatus getWarehouse() {
		return new WarehouseStatus(this.warehouse.state());
	}

	@PutMapping
	@AdminOnly
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void changeWarehouse(@Valid @RequestBody WarehouseStatus status) {
		this.warehouse.switchTo(status.state());
	}

}
