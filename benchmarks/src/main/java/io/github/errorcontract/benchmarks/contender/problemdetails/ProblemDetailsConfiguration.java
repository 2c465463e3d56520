package io.github.errorcontract.benchmarks.contender.problemdetails;

import io.github.errorcontract.benchmarks.shop.CustomerController;
import io.github.errorcontract.benchmarks.shop.MissingOrder;
import io.github.errorcontract.benchmarks.shop.OrderController;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The service on Spring Boot with its problem details switched on. Its exception is
 * Spring's own kind, since no other is answered so.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ OrderController.class, CustomerController.class })
public class ProblemDetailsConfiguration {

	@Bean
	MissingOrder missingOrder() {
		return OrderNotFoundException::new;
	}

}
