package io.github.errorcontract.sample.customer;

import java.net.URI;

import io.github.errorcontract.ThrowsErrors;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Customers over HTTP.
 */
@RestController
@RequestMapping("/customers")
class CustomerController {

	private final CustomerService customers;

	CustomerController(CustomerService customers) {
		this.customers = customers;
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	@ThrowsErrors("EMAIL_TAKEN")
	ResponseEntity<CustomerView> createCustomer(@Valid @RequestBody CustomerRequest request) {
		CustomerView customer = this.customers.create(request);
		URI location = ServletUriComponentsBuilder.fromCurrentRequestUri().path("/{id}").build(customer.id());
		return ResponseEntity.created(location).eTag(customer.revision().etag()).body(customer);
	}

	@GetMapping("/{id}")
	@ThrowsErrors("NOT_FOUND")
	ResponseEntity<CustomerView> getCustomer(@PathVariable long id) {
		return ok(this.customers.get(id));
	}

	@PutMapping("/{id}")
	@ThrowsErrors({ "NOT_FOUND", "EMAIL_TAKEN", "INVALID_REQUEST", "PRECONDITION_REQUIRED", "PRECONDITION_FAILED" })
	ResponseEntity<CustomerView> changeCustomer(@PathVariable long id, @Valid @RequestBody CustomerRequest request,
			@RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
		return ok(this.customers.change(id, request, ifMatch));
	}

	@DeleteMapping("/{id}")
	@ThrowsErrors({ "NOT_FOUND", "REFERENCE_CONFLICT" })
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void deleteCustomer(@PathVariable long id) {
		this.customers.delete(id);
	}

	private static ResponseEntity<CustomerView> ok(CustomerView customer) {
		return ResponseEntity.ok().eTag(customer.revision().etag()).body(customer);
	}

}
