package com.example.ground;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Validates, and leaves to the database what only the database knows.
 */
@RestController
class CustomerController {

	private final JdbcTemplate jdbc;

	CustomerController(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@PostMapping("/customers")
	NewCustomer validate(@Valid @RequestBody NewCustomer customer) {
		return customer;
	}

	@GetMapping("/customers")
	int page(@RequestParam @Min(1) int page) {
		return page;
	}

	@PostMapping("/rows")
	int insert(@RequestBody Row row) {
		return this.jdbc.update("INSERT INTO customer VALUES (?, ?, ?)", row.id(), row.email(), row.age());
	}

	@PostMapping("/purchases")
	int purchase(@RequestParam long customer) {
		return this.jdbc.update("INSERT INTO purchase VALUES (99, ?)", customer);
	}

	@DeleteMapping("/rows/{id}")
	int delete(@PathVariable long id) {
		return this.jdbc.update("DELETE FROM customer WHERE id = ?", id);
	}

	@GetMapping("/rows/{id}")
	String email(@PathVariable long id) {
		return this.jdbc.queryForObject("SELECT email FROM customer WHERE id = ?", String.class, id);
	}

	record NewCustomer(@NotBlank String name, @Valid @NotNull Address address) {

	}

	record Address(@NotBlank String city) {

	}

	record Row(long id, String email, Integer age) {

	}

}
