package com.example.orders;

import io.github.errorcontract.exception.NotFoundException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A service that has no orders.
 */
@SpringBootApplication
@RestController
public class OrdersApplication {

	public static void main(String[] args) {
		SpringApplication.run(OrdersApplication.class, args);
	}

	@GetMapping("/orders/{id}")
	String order(@PathVariable("id") String id) {
		throw new NotFoundException("Order {0} does not exist.", id);
	}

}
