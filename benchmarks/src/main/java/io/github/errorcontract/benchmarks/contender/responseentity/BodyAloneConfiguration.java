package io.github.errorcontract.benchmarks.contender.responseentity;

import io.github.errorcontract.benchmarks.shop.CustomerController;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The service on plain Spring Boot with a controller that never throws and sends no
 * header fields.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ BodyAloneOrderController.class, CustomerController.class })
public class BodyAloneConfiguration {

}
