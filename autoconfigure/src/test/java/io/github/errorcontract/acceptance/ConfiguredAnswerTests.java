package io.github.errorcontract.acceptance;

import java.time.Duration;
import java.time.Instant;

import com.acme.OrderLockedException;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import io.github.errorcontract.exception.UnauthenticatedException;
import io.github.errorcontract.exception.ValidationFailedException;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Answers that single keys change.
 */
class ConfiguredAnswerTests {

	@Test
	void startsWithEveryKeyAsItIsPrinted() {
		try (Server server = Server.with("spring.config.import=classpath:acceptance/every-key.yaml")
			.start(ActuatorAutoConfigurations.class, FailingController.class)) {
			assertThat(server.send(Call.get("/carried/cause")).text()).contains("\"code\":\"INTERNAL_ERROR\"");
			Answer locked = server.send(Call.throwing(() -> new OrderLockedException(7)));
			assertThat(locked.text()).contains("\"message\":\"The order is being edited by someone else.\"");
			assertThat(locked.header("X-Reason")).containsExactly("editing");
			assertThat(server.send(Call.throwing(UnauthenticatedException::new)).header("WWW-Authenticate"))
				.containsExactly("Bearer");
		}
	}

	@Test
	void namesTheSameDelayInHeaderAndBody() {
		try (Server server = Server
			.with("error-contract.body.include=retry-after",
					"error-contract.errors.SERVICE_UNAVAILABLE.headers.Retry-After=10")
			.start(FailingController.class)) {
			Answer answer = server.send(Call.throwing(ServiceUnavailableException::new));
			assertThat(answer.header("Retry-After")).containsExactly("10");
			assertThat(answer.text()).contains("\"retryAfter\":10");
		}
	}

	@Test
	void writesMembersAtRootWithoutEnvelope() {
		try (Server server = Server.with("error-contract.body.envelope=").start(FailingController.class)) {
			assertThat(server.send(Call.get("/refused")).text()).matches(
					"\\{\"code\":\"VALIDATION_ERROR\",\"message\":\"[^\"]+\",\"field\":\"from\",\"requestId\":\"[^\"]+\","
							+ "\"details\":\\[\\{\"field\":\"from\",\"code\":\"AFTER_TO\",\"message\":\"too late\"}]}");
			assertThat(server.send(Call.get("/nosuch")).text()).startsWith("{\"code\":\"ROUTE_NOT_FOUND\"");
		}
	}

	@Test
	void writesMembersInSnakeCase() {
		try (Server server = Server
			.with("error-contract.body.member-style=snake", "error-contract.body.member-names.traceId=trace",
					"error-contract.body.include=retry-after,rate-limit,retryable",
					"error-contract.validation.include-rejected-values=true")
			.start(FailingController.class)) {
			assertThat(server.send(Call.get("/limited"))
				.text()
				.replaceAll("\"request_id\":\"[0-9a-f]+\"", "\"request_id\":\"\"")).isEqualTo(
						("{'error':{'code':'RATE_LIMITED','message':'Too many requests.','request_id':'','retryable':true,"
								+ "'retry_after':5,'rate_limit':{'limit':9,'remaining':0,'reset':0},'usage_plan':'free'}}")
							.replace('\'', '"'));
			assertThat(server.send(Call.get("/limited").header("Accept", "application/problem+json"))
				.text()
				.replaceAll("\"request_id\":\"[0-9a-f]+\"", "\"request_id\":\"\""))
				.contains("\"request_id\":\"\"", "\"retry_after\":5", "\"usage_plan\":\"free\"");
		}
	}

	@Test
	void namesCodeInHeader() {
		try (Server server = Server
			.with("error-contract.headers.error-code=X-Error-Code", "error-contract.body.code-style=kebab",
					"error-contract.errors.GONE.disguise-as=NOT_FOUND")
			.start(FailingController.class)) {
			assertThat(server.send(Call.get("/nosuch")).header("X-Error-Code")).containsExactly("route-not-found");
			assertThat(server.send(Call.call("HEAD", "/nosuch")).header("X-Error-Code"))
				.containsExactly("route-not-found");
			assertThat(server.send(Call.get("/lost")).header("X-Error-Code")).containsExactly("not-found");
			assertThat(server.send(Call.get("/fine")).header("X-Error-Code")).isEmpty();
		}
	}

	@Test
	void answersCauseOfConfiguredWrapper() {
		String wrapper = CarryingException.class.getName();
		try (Server server = Server.with("error-contract.wrappers=" + wrapper + ",optional:com.acme.Absent")
			.start(FailingController.class)) {
			assertThat(server.send(Call.get("/carried/cause")).status()).isEqualTo(404);
			assertThat(server.send(Call.get("/carried/nothing")).status()).isEqualTo(500);
		}
		try (Server server = Server.with().start(FailingController.class)) {
			assertThat(server.send(Call.get("/carried/cause")).status()).isEqualTo(500);
		}
	}

	@Test
	void showsReasonsAsConfigured() {
		try (Server server = Server.with("error-contract.body.reasons=all")
			.start(FailingController.class, StatusController.class)) {
			assertThat(server.send(Call.get("/send?status=409&reason=Paid.")).text()).contains("Paid.");
			assertThat(server.send(Call.get("/send?status=503&reason=Paid.")).text()).doesNotContain("Paid.");
			assertThat(server.send(Call.get("/lost")).text()).contains("It is gone.");
		}
		try (Server server = Server.with("error-contract.body.reasons=none")
			.start(FailingController.class, StatusController.class)) {
			assertThat(server.send(Call.get("/send?status=409&reason=Paid.")).text()).doesNotContain("Paid.");
			assertThat(server.send(Call.get("/lost")).text()).doesNotContain("It is gone.");
		}
	}

	@RestController
	static class FailingController {

		@GetMapping("/fine")
		String succeed() {
			return "ok";
		}

		@GetMapping("/limited")
		void limit() {
			throw new RateLimitedException(Duration.ofSeconds(5)).rateLimit(RateLimit.of(9, 0, Instant.EPOCH))
				.property("usagePlan", "free");
		}

		@GetMapping("/refused")
		void refuse() {
			throw new ValidationFailedException().detail("from", "AFTER_TO", "too late");
		}

		@GetMapping("/lost")
		void lose() {
			throw new ResponseStatusException(HttpStatus.GONE, "It is gone.");
		}

		@GetMapping("/carried/cause")
		void carry() {
			throw new CarryingException(new NotFoundException());
		}

		@GetMapping("/carried/nothing")
		void carryNothing() {
			throw new CarryingException(null);
		}

	}

	static class CarryingException extends RuntimeException {

		CarryingException(Throwable cause) {
			super(cause);
		}

	}

}
