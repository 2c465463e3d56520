package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.concurrent.CompletionException;

import io.github.errorcontract.MappedError;
import io.github.errorcontract.policy.PolicyReport;
import io.github.errorcontract.policy.PolicyViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorsEndpointTests {

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server
			.with("management.endpoints.web.exposure.include=errors", "error-contract.errors.ORDER_LOCKED.status=423",
					"error-contract.errors.ORDER_LOCKED.message=The order is being edited by someone else.",
					"error-contract.errors.ORDER_LOCKED.exceptions=java.lang.IllegalThreadStateException",
					"error-contract.constraints.uk_customer_email.code=EMAIL_TAKEN")
			.start(Actuator.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void isNotExposedByDefault() {
		try (Server plain = Server.of(Actuator.class)) {
			assertThat(plain.send(Call.get("/actuator/errors")).status()).isEqualTo(404);
		}
	}

	@Test
	void showsTheCatalogue() {
		Answer answer = get("/actuator/errors");
		assertThat(answer.header("Content-Type").get(0)).startsWith("application/json");
		assertThat(answer.text()).startsWith("{\"codes\":[{\"code\":{\"value\":\"")
			.contains("{\"code\":{\"value\":\"NOT_FOUND\",\"origin\":\"built-in\"},\"status\":{\"value\":404,",
					"\"value\":\"ORDER_LOCKED\"");
	}

	@Test
	void showsACodeOfAConstraint() {
		assertThat(get("/actuator/errors/EMAIL_TAKEN").text()).contains(
				"\"code\":{\"value\":\"EMAIL_TAKEN\",\"origin\":\"error-contract.constraints.uk_customer_email\"}",
				"\"status\":{\"value\":409,");
	}

	@Test
	void showsViolationsOfThePolicy() {
		assertThat(get("/actuator/errors").text()).endsWith(
				"\"violations\":[{\"key\":\"request-id.header\",\"message\":\"Is locked.\",\"place\":\"application.yml\",\"policy\":\"acme.jar\"}]}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ORDER_LOCKED", "order_locked", "order-locked", "OrderLocked" })
	void showsACodeInAnySpelling(String code) {
		assertThat(get("/actuator/errors/" + code).text()).startsWith("{\"code\":{\"value\":\"ORDER_LOCKED\"")
			.contains("\"status\":{\"value\":423,");
	}

	@Test
	void answersAnUnknownCodeWithTheContract() {
		Answer answer = get("/actuator/errors/NO_SUCH");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"NOT_FOUND\"");
	}

	@Test
	void explainsAClassOfTheConfiguration() {
		assertThat(explained("java.lang.IllegalThreadStateException")).contains("\"code\":\"ORDER_LOCKED\"",
				"\"status\":423", "\"decidedBy\":\"CONFIGURATION\"", "\"wrapper\":false");
	}

	@Test
	void explainsAClassByItsNearestType() {
		assertThat(explained(Busier.class.getName())).contains("\"code\":\"SHOP_BUSY\"", "\"status\":503",
				"\"mappedType\":\"" + Busy.class.getName() + "\"", "\"decidedBy\":\"ANNOTATION\"");
	}

	@Test
	void explainsAWrapper() {
		assertThat(explained(CompletionException.class.getName())).contains("\"wrapper\":true",
				"The class is a wrapper, so its cause is mapped first.");
	}

	@Test
	void explainsAClassThatNothingMaps() {
		assertThat(explained("java.lang.IllegalStateException")).contains("\"code\":\"INTERNAL_ERROR\"",
				"\"status\":500", "\"decidedBy\":\"NOTHING\"");
	}

	@Test
	void explainsABuiltInClass() {
		assertThat(explained("io.github.errorcontract.exception.ConflictException"))
			.contains("\"decidedBy\":\"BUILT_IN\"", "inspects the exception itself");
	}

	@ParameterizedTest
	@ValueSource(strings = { "no.such.Type", "java.lang.String", "", "[I" })
	void refusesWhatIsNoExceptionClass(String name) {
		Answer answer = get("/actuator/errors?exception=" + name.replace("[", "%5B"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).contains("\"INVALID_REQUEST\"");
	}

	@Test
	void speaksMarkdown() {
		Answer answer = server.send(Call.get("/actuator/errors").accept("text/markdown"));
		assertThat(answer.header("Content-Type").get(0)).startsWith("text/markdown");
		assertThat(answer.text()).startsWith("# Error codes\n\n| code | status | message |\n|---|---|---|\n")
			.contains("| `NOT_FOUND` | 404 | The requested resource does not exist. |\n", "\n## `ORDER_LOCKED`\n");
		assertThat(server.send(Call.get("/actuator/errors/order-locked").accept("text/markdown")).text())
			.startsWith("## `ORDER_LOCKED`\n");
	}

	@Test
	void servesSchemas() {
		assertThat(get("/actuator/errors/schema/error").text()).contains("\"$schema\"", "\"requestId\"");
		assertThat(get("/actuator/errors/schema/problem").text()).contains("\"instance\"");
		assertThat(get("/actuator/errors/schema/other").status()).isEqualTo(404);
	}

	private static String explained(String exception) {
		return get("/actuator/errors?exception=" + exception.replace("$", "%24")).text();
	}

	private static Answer get(String path) {
		return server.send(Call.get(path));
	}

	@Configuration(proxyBeanMethods = false)
	@Import(ActuatorAutoConfigurations.class)
	static class Actuator {

		@Bean
		PolicyReport policy() {
			return new PolicyReport(List.of("acme.jar"),
					List.of(new PolicyViolation("request-id.header", "Is locked.", "application.yml", "acme.jar")));
		}

	}

	@MappedError(status = 503, code = "SHOP_BUSY")
	static class Busy extends RuntimeException {

	}

	static class Busier extends Busy {

	}

}
