package io.github.errorcontract.acceptance;

import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.metrics.ErrorCounter;
import io.micrometer.context.ContextRegistry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Services that have all of the starter and not all of what it can observe with. Their
 * auto-configurations are chosen as Spring Boot chooses them.
 */
class MissingLibraryTests {

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
		.withUserConfiguration(Server.Application.class, ThrowingController.class)
		.withPropertyValues("management.endpoints.web.exposure.include=errors", "error-contract.body.include=trace-id",
				"error-contract.request-id.source=trace", "error-contract.metrics.route=true");

	/**
	 * Else the registry would be filled for all tests by one that hides some of it.
	 */
	@BeforeAll
	static void fillContextRegistry() {
		assertThat(ContextRegistry.getInstance()).isNotNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "io.micrometer.core", "io.micrometer.observation", "io.micrometer.tracing",
			"io.micrometer.context", "io.micrometer",
			"io.jsonwebtoken,com.auth0,com.nimbusds,org.springframework.security.oauth2", "io.jsonwebtoken.impl",
			"org.springframework.boot.actuate", "org.springframework.boot.actuate.autoconfigure",
			"io.micrometer,org.springframework.boot.actuate,org.springframework.boot.micrometer" })
	void answersWithout(String packages) {
		this.runner.withClassLoader(new FilteredClassLoader(packages.split(","))).run((context) -> {
			assertThat(context).hasNotFailed();
			assertAnswers(context);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "io.micrometer.tracing", "org.springframework.boot.actuate" })
	void countsAndObservesWithout(String packages) {
		this.runner.withUserConfiguration(ObservationTests.Observing.class)
			.withClassLoader(new FilteredClassLoader(packages))
			.run((context) -> {
				assertThat(context).hasSingleBean(ErrorCounter.class).hasBean("errorContractObserver");
				assertAnswers(context);
			});
	}

	@Test
	void answersWithEverything() {
		this.runner.withUserConfiguration(ObservationTests.Observing.class).run((context) -> {
			assertThat(context).hasBean("errorContractErrorsEndpoint");
			assertAnswers(context);
		});
	}

	private static void assertAnswers(WebApplicationContext context) {
		String path = Call.throwing(() -> new NotFoundException("Order 7 does not exist.")).path();
		assertThat(MockMvcTester.from(context).get().uri(path)).hasStatus(404)
			.bodyText()
			.matches("\\{\"error\":\\{\"code\":\"NOT_FOUND\",\"message\":\"Order 7 does not exist.\","
					+ "\"requestId\":\"[0-9a-f]{32}\"\\}\\}");
	}

}
