package io.github.errorcontract.benchmarks.shop;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a customer and answers with the same.
 */
@RestController
public class CustomerController {

	@PostMapping("/customers")
	NewCustomer register(@Valid @RequestBody NewCustomer customer) {
		return customer;
	}

}
