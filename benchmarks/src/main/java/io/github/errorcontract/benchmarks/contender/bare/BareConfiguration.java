package io.github.errorcontract.benchmarks.contender.bare;

import io.github.errorcontract.benchmarks.shop.CustomerController;
import io.github.errorcontract.benchmarks.shop.MissingOrder;
import io.github.errorcontract.benchmarks.shop.OrderController;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The service on plain Spring Boot. Its exception says its status by an annotation;
 * without one it would be answered with 500.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ OrderController.class, CustomerController.class })
public class BareConfiguration {

	@Bean
	MissingOrder missingOrder() {
		return OrderNotFoundException::new;
	}

}
