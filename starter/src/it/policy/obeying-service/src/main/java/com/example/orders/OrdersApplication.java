package com.example.orders;

import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.RateLimitedException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A service that keeps the policy.
 */
@SpringBootApplication
@RestController
public class OrdersApplication {

	public static void main(String[] args) {
		SpringApplication.run(OrdersApplication.class, args);
	}

	@GetMapping("/orders")
	String orders() {
		throw new RateLimitedException();
	}

	@GetMapping("/orders/1")
	String order() {
		throw new ApiException(OrderError.ACME_ORDER_LOCKED);
	}

}
