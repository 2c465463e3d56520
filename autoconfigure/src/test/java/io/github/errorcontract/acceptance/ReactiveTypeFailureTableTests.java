package io.github.errorcontract.acceptance;

import java.time.Duration;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Controllers of Spring MVC that return types of Reactor.
 */
@FailureTable
class ReactiveTypeFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).with("spring.mvc.async.request-timeout=80ms").start(ReactiveController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource("failures")
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> failures() {
		return Stream.of("/mono/", "/flux/", "/lines/", "/events/")
			.flatMap((path) -> Stream.of(
					Call.get(path + "conflict").accept("*/*").gives(409, "CONFLICT").message("Later."),
					Call.get(path + "unmapped").accept("*/*").gives(500, "INTERNAL_ERROR")));
	}

	@Test
	void answersTimeout() {
		Call.get("/mono/never").accept("*/*").gives(503, "SERVICE_UNAVAILABLE").verify(server);
	}

	private static Exception failure(String kind) {
		return kind.equals("unmapped") ? new IllegalStateException(FailureCase.MARKER)
				: new ConflictException("Later.");
	}

	@RestController
	static class ReactiveController {

		@GetMapping("/mono/{kind}")
		Mono<String> mono(@PathVariable String kind) {
			return kind.equals("never") ? Mono.never()
					: Mono.error(failure(kind)).delaySubscription(Duration.ofMillis(5)).cast(String.class);
		}

		@GetMapping("/flux/{kind}")
		Flux<String> flux(@PathVariable String kind) {
			return Flux.error(failure(kind));
		}

		@GetMapping(path = "/lines/{kind}", produces = "application/x-ndjson")
		Flux<String> lines(@PathVariable String kind) {
			return Flux.error(failure(kind));
		}

		@GetMapping(path = "/events/{kind}", produces = "text/event-stream")
		Flux<String> events(@PathVariable String kind) {
			return Flux.error(failure(kind));
		}

	}

}
