package io.github.errorcontract.benchmarks.contender.handwritten;

import io.github.errorcontract.benchmarks.shop.CustomerController;
import io.github.errorcontract.benchmarks.shop.MissingOrder;
import io.github.errorcontract.benchmarks.shop.OrderController;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The service with an advice and a filter of its own.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ OrderController.class, CustomerController.class, ErrorAdvice.class, RequestIdFilter.class })
public class HandWrittenConfiguration {

	@Bean
	MissingOrder missingOrder() {
		return OrderNotFoundException::new;
	}

}
