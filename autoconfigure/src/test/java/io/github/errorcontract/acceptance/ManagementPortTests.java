package io.github.errorcontract.acceptance;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class ManagementPortTests {

	@ParameterizedTest
	@EnumSource(Container.class)
	void keepsContractOnPortOfItsOwn(Container container) {
		try (ConfigurableApplicationContext context = start(container, "--management.server.port=0")) {
			int port = context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
			assertContract(port, "/actuator");
		}
	}

	@ParameterizedTest
	@EnumSource(Container.class)
	void keepsContractOnPortOfTheApplication(Container container) {
		try (ConfigurableApplicationContext context = start(container)) {
			assertContract(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
					"/actuator");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/manage,/ops", "'',/ops" })
	void keepsContractBelowOtherPaths(String server, String endpoints) {
		try (ConfigurableApplicationContext context = start(Container.TOMCAT, "--management.server.port=0",
				"--management.server.base-path=" + server, "--management.endpoints.web.base-path=" + endpoints)) {
			int port = context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
			assertContract(port, server + endpoints);
		}
	}

	private static void assertContract(int port, String base) {
		assertError(HttpExchange.send(port, Call.get(base + "/unknown")), 404, "ROUTE_NOT_FOUND");
		assertError(HttpExchange.send(port, Call.get(base + "/failing")), 500, "INTERNAL_ERROR");
		assertError(HttpExchange.send(port, Call.get(base + "/failing/no-number")), 400, "INVALID_REQUEST");
		assertError(Answer.parse(RawExchange.send(port, "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n".getBytes())), 400,
				"INVALID_REQUEST");
	}

	private static void assertError(Answer answer, int status, String code) {
		assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"" + code + "\"");
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.requestId()).isNotEmpty().isEqualTo(answer.bodyRequestId());
	}

	private static ConfigurableApplicationContext start(Container container, String... properties) {
		SpringApplication application = new SpringApplication(Application.class);
		application.setDefaultProperties(Map.of("server.port", "0", Container.PROPERTY, container.name(),
				"management.endpoints.web.exposure.include", "*", "spring.main.banner-mode", "off"));
		return application.run(properties);
	}

	@Configuration(proxyBeanMethods = false)
	@Import(ManagedAutoConfigurations.class)
	static class Application {

		@Bean
		FailingEndpoint failingEndpoint() {
			return new FailingEndpoint();
		}

	}

	@Endpoint(id = "failing")
	static class FailingEndpoint {

		@ReadOperation
		String fail() {
			throw new IllegalStateException("secret");
		}

		@ReadOperation
		String failAt(@Selector int number) {
			return "never " + number;
		}

	}

	static class ManagedAutoConfigurations extends WebAutoConfigurations {

		@Override
		protected boolean takes(String autoConfiguration) {
			return super.takes(autoConfiguration) || autoConfiguration.startsWith("org.springframework.boot.actuate.");
		}

	}

}
