package com.example.orders

import io.github.errorcontract.exception.NotFoundException
import kotlinx.coroutines.delay
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.withTimeout
import org.springframework.boot.autoconfigure.SpringBootApplication
import org.springframework.boot.runApplication
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

/**
 * A service that has no orders, and stock that takes too long.
 */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
class OrdersApplication {

	@GetMapping("/orders/{id}")
	suspend fun order(@PathVariable("id") id: String): String {
		delay(1)
		throw NotFoundException("Order {0} does not exist.", id)
	}

	@GetMapping("/stock")
	suspend fun stock(): String = withTimeout(50) {
		delay(60_000)
		"none"
	}

	@GetMapping("/lines")
	fun lines(): Flow<String> = flow {
		delay(1)
		throw NotFoundException("Order {0} does not exist.", 4711)
	}

}

fun main(args: Array<String>) {
	runApplication<OrdersApplication>(*args)
}
