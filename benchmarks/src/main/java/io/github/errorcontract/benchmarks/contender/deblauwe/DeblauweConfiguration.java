package io.github.errorcontract.benchmarks.contender.deblauwe;

import io.github.errorcontract.benchmarks.shop.CustomerController;
import io.github.errorcontract.benchmarks.shop.MissingOrder;
import io.github.errorcontract.benchmarks.shop.OrderController;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The service with the starter's defaults and an exception that is annotated as the
 * starter's guide shows.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ OrderController.class, CustomerController.class })
public class DeblauweConfiguration {

	@Bean
	MissingOrder missingOrder() {
		return OrderNotFoundException::new;
	}

}
