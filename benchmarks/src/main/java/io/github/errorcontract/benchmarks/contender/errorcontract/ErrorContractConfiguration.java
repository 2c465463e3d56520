package io.github.errorcontract.benchmarks.contender.errorcontract;

import io.github.errorcontract.benchmarks.shop.CustomerController;
import io.github.errorcontract.benchmarks.shop.MissingOrder;
import io.github.errorcontract.benchmarks.shop.OrderController;
import io.github.errorcontract.exception.NotFoundException;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The service with the starter's defaults.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ OrderController.class, CustomerController.class })
public class ErrorContractConfiguration {

	@Bean
	MissingOrder missingOrder() {
		return (id) -> new NotFoundException("Order {0} does not exist.", id);
	}

}
