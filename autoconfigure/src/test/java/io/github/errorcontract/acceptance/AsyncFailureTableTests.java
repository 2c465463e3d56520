package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@FailureTable
class AsyncFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).with("spring.mvc.async.request-timeout=50ms").start(AsyncController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "failures", "streams", "timeouts", "begun", "heads" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> failures() {
		return Stream.of("/callable/", "/task/", "/deferred/", "/future/", "/future/wrapped/", "/emitter/")
			.flatMap((path) -> Stream.of(Call.get(path + "conflict").gives(409, "CONFLICT").message("Later."),
					Call.get(path + "unmapped").gives(500, "INTERNAL_ERROR")));
	}

	static Stream<FailureCase> streams() {
		return Stream.of(Call.get("/stream/conflict").gives(409, "CONFLICT").message("Later."),
				Call.get("/stream/unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/stream/started").gives(409, "CONFLICT").message("Later."),
				Call.get("/sse/conflict").accept("text/event-stream").gives(409, "CONFLICT").message("Later."));
	}

	static Stream<FailureCase> heads() {
		return Stream
			.of("/callable/", "/task/", "/deferred/", "/future/", "/future/wrapped/", "/emitter/", "/sse/", "/stream/")
			.map((path) -> Call.call("HEAD", path + "conflict").gives(409, "CONFLICT").message("Later.").withoutBody());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/callable/", "/task/", "/deferred/", "/future/", "/future/wrapped/", "/emitter/", "/sse/",
			"/stream/" })
	void logsWithTheIdOfTheAnswer(String path) {
		try (Log log = Log.ofContract()) {
			Answer answer = server.send(Call.get(path + "conflict"));
			assertThat(answer.bodyRequestId()).isEqualTo(answer.requestId());
			await().untilAsserted(() -> assertThat(log.events())
				.filteredOn((event) -> event.getFormattedMessage().contains(answer.requestId()))
				.extracting((event) -> event.getMDCPropertyMap().get("requestId"))
				.containsExactly(answer.requestId()));
		}
	}

	static Stream<FailureCase> timeouts() {
		return Stream
			.of("/callable/never", "/task/never", "/deferred/never", "/future/never", "/emitter/never", "/sse/never",
					"/stream/never", "/stream/wrapped", "/stream/closed", "/callable/wrapped", "/task/closed")
			.map((path) -> Call.get(path).gives(503, "SERVICE_UNAVAILABLE"));
	}

	/**
	 * What fails when the request has become asynchronous, and would never end.
	 */
	static Stream<FailureCase> begun() {
		return Stream.of(Call.get("/begun/servlet").gives(409, "CONFLICT").message("Later."),
				Call.get("/begun/twice").gives(500, "INTERNAL_ERROR"),
				Call.get("/begun/sse").gives(500, "INTERNAL_ERROR"),
				Call.call("HEAD", "/begun/servlet").gives(409, "CONFLICT").message("Later.").withoutBody());
	}

	@Test
	void answersOnceWhereTheRequestHadJustBecomeAsynchronous() {
		try (Log log = Log.ofContract()) {
			server.send(Call.get("/begun/servlet"));
			await().during(Duration.ofMillis(200)).untilAsserted(() -> assertThat(log.events()).hasSize(1));
		}
	}

	@Test
	void takesAnInterruptionForATimeoutOnlyWhenTheTimeIsUp() {
		Call.get("/callable/interrupted").gives(500, "INTERNAL_ERROR").verify(server);
	}

	private static Exception failure(String kind) {
		return kind.equals("unmapped") ? new IllegalStateException(FailureCase.MARKER)
				: new ConflictException("Later.");
	}

	private static String fail(String kind) throws Exception {
		switch (kind) {
			case "never" -> new CountDownLatch(1).await();
			case "wrapped" -> waiting().join();
			case "closed" -> Pipe.open().source().read(ByteBuffer.allocate(1));
			case "interrupted" -> throw new InterruptedException(FailureCase.MARKER);
			default -> {
			}
		}
		throw failure(kind);
	}

	private static CompletableFuture<String> waiting() {
		try {
			new CountDownLatch(1).await();
			return new CompletableFuture<>();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(FailureCase.MARKER, ex);
		}
	}

	@SuppressWarnings("unchecked")
	private static <E extends Exception> E sneak(Exception failure) throws E {
		throw (E) failure;
	}

	@RestController
	static class AsyncController {

		@GetMapping("/callable/{kind}")
		Callable<String> callable(@PathVariable String kind) {
			return () -> fail(kind);
		}

		@GetMapping("/task/{kind}")
		WebAsyncTask<String> task(@PathVariable String kind) {
			return new WebAsyncTask<>(Set.of("conflict", "unmapped").contains(kind) ? 30_000L : 50L, () -> fail(kind));
		}

		@GetMapping("/deferred/{kind}")
		DeferredResult<String> deferred(@PathVariable String kind) {
			DeferredResult<String> result = new DeferredResult<>();
			if (!kind.equals("never")) {
				result.setErrorResult(failure(kind));
			}
			return result;
		}

		@GetMapping("/future/{kind}")
		CompletableFuture<String> future(@PathVariable String kind) {
			return kind.equals("never") ? new CompletableFuture<>() : CompletableFuture.failedFuture(failure(kind));
		}

		@GetMapping("/future/wrapped/{kind}")
		CompletableFuture<String> wrapped(@PathVariable String kind) {
			return CompletableFuture.supplyAsync(() -> {
				throw new CompletionException(FailureCase.MARKER, failure(kind));
			});
		}

		@GetMapping("/emitter/{kind}")
		ResponseBodyEmitter emitter(@PathVariable String kind) {
			ResponseBodyEmitter emitter = new ResponseBodyEmitter();
			if (!kind.equals("never")) {
				emitter.completeWithError(failure(kind));
			}
			return emitter;
		}

		@GetMapping("/sse/{kind}")
		SseEmitter events(@PathVariable String kind) {
			SseEmitter emitter = new SseEmitter();
			if (!kind.equals("never")) {
				emitter.completeWithError(failure(kind));
			}
			return emitter;
		}

		@GetMapping("/stream/{kind}")
		StreamingResponseBody stream(@PathVariable String kind) {
			return (out) -> {
				if (kind.equals("started")) {
					out.write(FailureCase.MARKER.getBytes());
				}
				try {
					fail(kind);
				}
				catch (Exception ex) {
					throw AsyncFailureTableTests.<RuntimeException>sneak(ex);
				}
			};
		}

		@GetMapping("/begun/servlet")
		void servlet(HttpServletRequest request) {
			request.startAsync().setTimeout(0);
			throw new ConflictException("Later.");
		}

		@GetMapping("/begun/twice")
		void twice(HttpServletRequest request) {
			request.startAsync().setTimeout(0);
			request.startAsync();
		}

		@GetMapping("/begun/sse")
		SseEmitter begunEvents() throws IOException {
			SseEmitter emitter = new SseEmitter(0L);
			emitter.send(new UnmappedFailureTableTests.Unwritable(FailureCase.MARKER, ""));
			return emitter;
		}

	}

}
