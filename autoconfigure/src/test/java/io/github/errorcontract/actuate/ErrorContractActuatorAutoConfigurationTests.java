package io.github.errorcontract.actuate;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import org.junit.jupiter.api.Test;

import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractActuatorAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(ErrorContractAutoConfiguration.class, ErrorContractActuatorAutoConfiguration.class));

	private final ApplicationContextRunner exposed = this.runner
		.withPropertyValues("management.endpoints.web.exposure.include=errors");

	@Test
	void offersNothingByDefault() {
		this.runner.run((context) -> assertThat(context).doesNotHaveBean(ErrorsEndpoint.class));
	}

	@Test
	void offersTheEndpointWhereItIsExposed() {
		this.exposed.run((context) -> assertThat(context).hasSingleBean(ErrorsEndpoint.class));
	}

	@Test
	void isOffWithTheContract() {
		this.exposed.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ErrorsEndpoint.class));
	}

	@Test
	void isOffWithoutAccess() {
		this.exposed.withPropertyValues("management.endpoint.errors.access=NONE")
			.run((context) -> assertThat(context).doesNotHaveBean(ErrorsEndpoint.class));
	}

	@Test
	void isOffWithoutActuator() {
		this.exposed.withClassLoader(new FilteredClassLoader(WebEndpoint.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean("errorContractErrorsEndpoint"));
	}

}
