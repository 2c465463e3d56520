package io.github.errorcontract.acceptance;

import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.retry.RetryException;
import org.springframework.core.task.TaskRejectedException;

import static org.assertj.core.api.Assertions.assertThat;

@FailureTable
class ResilienceFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.logging.server-errors=off", "error-contract.headers.rate-limit=structured")
			.start(GuardedController.class, GuardedController.Guarded.class, GuardedController.Guards.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "ofResilience4j", "ofSpring", "ofExecutors" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> ofResilience4j() {
		return Stream.of(Call.get("/limited").gives(429, "RATE_LIMITED"),
				Call.get("/limited/registered")
					.gives(429, "RATE_LIMITED")
					.header("Retry-After", "7200")
					.header("RateLimit", "\"default\";r=0;t=7200")
					.header("RateLimit-Policy", "\"default\";q=1;w=7200"),
				unavailable("/open"), unavailable("/open/registered").header("Retry-After", "8"),
				unavailable("/bulkhead"), unavailable("/bulkhead/threads"), unavailable("/exhausted"),
				timeout("/time-limited"), timeout("/time-limited/stage"),
				Call.get("/retried").gives(409, "CONFLICT").message("Once more."));
	}

	static Stream<FailureCase> ofSpring() {
		return Stream.of(unavailable("/concurrency-limit"),
				Call.get("/retryable").gives(409, "CONFLICT").message("Once more."),
				Call.get("/retry-template").gives(409, "CONFLICT").message("Once more."),
				Call.throwing(() -> new RetryException(FailureCase.MARKER, new IllegalStateException()))
					.gives(500, "INTERNAL_ERROR"));
	}

	static Stream<FailureCase> ofExecutors() {
		return Stream.of(unavailable("/executor"), unavailable("/task-executor"), unavailable("/callable"),
				unavailable("/stream"), unavailable("/future"),
				Call.throwing(() -> new RejectedExecutionException(FailureCase.MARKER))
					.gives(503, "SERVICE_UNAVAILABLE"),
				Call.throwing(() -> new TaskRejectedException(FailureCase.MARKER)).gives(503, "SERVICE_UNAVAILABLE"));
	}

	@Test
	void answersWithStateOfLimiterThatCountsByItself() {
		Answer answer = server.send(Call.get("/limited/hourly"));
		assertThat(answer.status()).isEqualTo(429);
		assertThat(answer.header("RateLimit-Policy")).containsExactly("\"default\";q=5;w=3600");
		int delay = Integer.parseInt(answer.header("Retry-After").get(0));
		assertThat(delay).isBetween(1, 3600);
		assertThat(answer.header("RateLimit").get(0)).matches("\"default\";r=0;t=[0-9]+");
		assertThat(answer.text() + answer.headers()).doesNotContain(FailureCase.MARKER);
	}

	private static FailureCase unavailable(String path) {
		return Call.get(path).gives(503, "SERVICE_UNAVAILABLE");
	}

	private static FailureCase timeout(String path) {
		return Call.get(path).gives(504, "UPSTREAM_TIMEOUT");
	}

}
