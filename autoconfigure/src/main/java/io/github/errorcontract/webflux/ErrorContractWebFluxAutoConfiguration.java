package io.github.errorcontract.webflux;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/**
 * Auto-configuration for reactive web applications. It changes nothing and logs one
 * warning at startup, because errors of such an application do not follow the contract
 * yet.
 */
@AutoConfiguration(after = ErrorContractAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.REACTIVE)
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractWebFluxAutoConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(ErrorContractWebFluxAutoConfiguration.class);

	ErrorContractWebFluxAutoConfiguration() {
	}

	@Bean
	@Lazy(false)
	SmartInitializingSingleton errorContractUnsupportedWebFluxWarning() {
		return () -> logger.warn("Error Contract does not support Spring WebFlux yet: "
				+ "the errors of this application do not follow the contract.");
	}

}
