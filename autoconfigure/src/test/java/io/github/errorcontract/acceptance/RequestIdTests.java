package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class RequestIdTests {

	private static final String DEFAULT = "[0-9a-f]{32}";

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.of(EchoController.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void makesIdsThatSortByTime() {
		List<String> ids = IntStream.range(0, 50).mapToObj((i) -> server.send(Call.get("/mdc")).requestId()).toList();
		assertThat(ids).allMatch((id) -> id.matches(DEFAULT)).doesNotHaveDuplicates().isSorted();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "01993f0c7e2a7c1f9d6b2f0a5c3e8b11", "req-1_2.3~4+5/6=7:8@9" })
	void takesTheIdOfTheClient(String id) {
		assertThat(exchange("/mdc", id)).isEqualTo(id);
		assertThat(exchange("/conflict", id)).isEqualTo(id);
	}

	@Test
	void takesAnIdOf128Characters() {
		assertThat(exchange("/mdc", "a".repeat(128))).isEqualTo("a".repeat(128));
	}

	@ParameterizedTest
	@MethodSource("hostileIds")
	void replacesAHostileId(String id) {
		try (Log log = Log.ofAll()) {
			String head = "GET /conflict HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Request-Id: ";
			byte[] received = server.sendRaw(head + id + "\r\n\r\n");
			Answer answer = Answer.parse(received);
			assertThat(answer.requestId()).matches(DEFAULT).isEqualTo(answer.bodyRequestId());
			assertThat(answer.headers().toString() + answer.text()).doesNotContain("hostile", "aaaaaaaa");
			assertThat(log.events()).filteredOn((event) -> !event.getLoggerName().startsWith("org.apache."))
				.noneMatch((event) -> event.getFormattedMessage().contains("aaaaaaaa")
						|| event.getFormattedMessage().contains("\n")
						|| event.getMDCPropertyMap().values().stream().anyMatch((value) -> value.contains("hostile")));
		}
	}

	static Stream<String> hostileIds() {
		return Stream.of("", " ", "hostile id", "hostile\tid", "hostile<script>", "hostile{jndi:ldap://x}", "hostile,2",
				"hostile;2", "hostile\"2", "hostile\u00e9", "hostile\u0085id", "a".repeat(129), "a".repeat(7000),
				"hostile\r\nX-Request-Id: hostile", "one\r\nX-Request-Id: two", "hostile\r\n folded", "hostile\u0001id",
				"\u001b[31m", "\u0000", "\u007f", "a".repeat(10_240));
	}

	@Test
	void reflectsNothingThatFollowsALineBreak() {
		byte[] received = server.sendRaw(
				"GET /mdc HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Request-Id: a\r\nX-Evil: 1\r\n\r\n");
		Answer answer = Answer.parse(received);
		assertThat(answer.requestId()).isEqualTo("a");
		assertThat(answer.header("X-Evil")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conflict", "/mdc", "/forward", "/callable", "/deferred", "/executor", "/send-error",
			"/callable/conflict", "/nosuch" })
	void isTheSameEverywhere(String path) {
		Answer answer = server.send(Call.get(path).header("X-Request-Id", "same"));
		assertThat(answer.header("X-Request-Id")).containsExactly("same");
		assertThat(answer.text()).contains("same");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/conflict", "/forward", "/send-error", "/callable/conflict", "/nosuch", "/unmapped" })
	void isInTheLogOfTheError(String path) {
		try (Log log = Log.ofContract()) {
			server.send(Call.get(path).header("X-Request-Id", "logged"));
			await().untilAsserted(() -> assertThat(log.events()).hasSize(1));
			assertThat(log.events()).allSatisfy((event) -> assertThat(event.getFormattedMessage()).contains("logged"))
				.allSatisfy((event) -> assertThat(event.getMDCPropertyMap()).containsEntry("requestId", "logged"));
		}
	}

	@Test
	void doesNotStayInTheMdc() {
		try (Server single = Server
			.with("server.tomcat.threads.max=1", "spring.task.execution.pool.core-size=1",
					"error-contract.request-id.mdc-key=rid")
			.start(EchoController.class, LeakValveConfiguration.class)) {
			Stream.of("/conflict", "/callable", "/callable/conflict", "/send-error", "/deferred", "/unmapped")
				.forEach((path) -> single.send(Call.get(path).header("X-Request-Id", "leak")));
			assertThat(single.send(Call.get("/before-filters")).header("X-Mdc-Before")).containsExactly("null");
			assertThat(single.send(Call.get("/bare-thread")).text()).isEqualTo("null");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/task", "/task/stream" })
	void isInTheMdcOfTasksOnAnyExecutor(String path) {
		try (Server fallback = Server.of(TaskController.class, OwnExecutor.class);
				Server virtual = Server.with("spring.threads.virtual.enabled=true").start(TaskController.class)) {
			assertThat(fallback.send(Call.get(path).header("X-Request-Id", "mine")).text()).isEqualTo("mine");
			assertThat(virtual.send(Call.get(path).header("X-Request-Id", "mine")).text()).isEqualTo("mine");
		}
	}

	@Test
	void staysInTheMdcOfAThreadThatRunsTheTaskItself() {
		try (Server caller = Server.of(TaskController.class, CallerRuns.class)) {
			caller.send(Call.get("/task").header("X-Request-Id", "mine"));
			await().untilAsserted(() -> assertThat(CallerRuns.AFTERWARDS).containsExactly("mine"));
		}
	}

	@Test
	void isOffWhereDisabled() {
		try (Server off = Server.with("error-contract.request-id.enabled=false").start(EchoController.class)) {
			Answer answer = off.send(Call.get("/conflict").header("X-Request-Id", "mine"));
			assertThat(answer.text()).isEqualTo("{\"error\":{\"code\":\"CONFLICT\",\"message\":\"Taken.\"}}");
			assertThat(answer.header("X-Request-Id")).isEmpty();
			assertThat(off.send(Call.get("/mdc").header("X-Request-Id", "mine")).text()).isEqualTo("null");
		}
	}

	@Test
	void hasAnotherHeaderWhereConfigured() {
		try (Server other = Server.with("error-contract.request-id.header=X-Correlation-Id")
			.start(EchoController.class)) {
			Answer answer = other
				.send(Call.get("/conflict").header("X-Correlation-Id", "mine").header("X-Request-Id", "no"));
			assertThat(answer.header("X-Correlation-Id")).containsExactly("mine");
			assertThat(answer.header("X-Request-Id")).isEmpty();
			assertThat(answer.bodyRequestId()).isEqualTo("mine");
		}
	}

	@Test
	void takesNoIncomingIdWhereConfigured() {
		try (Server strict = Server.with("error-contract.request-id.accept-incoming=false")
			.start(EchoController.class)) {
			Answer answer = strict.send(Call.get("/conflict").header("X-Request-Id", "mine"));
			assertThat(answer.requestId()).matches(DEFAULT).isEqualTo(answer.bodyRequestId());
		}
	}

	@Test
	void takesOnlyIdsOfTheConfiguredPattern() {
		try (Server strict = Server.with("error-contract.request-id.incoming-pattern=[0-9]+")
			.start(EchoController.class)) {
			assertThat(strict.send(Call.get("/mdc").header("X-Request-Id", "123")).requestId()).isEqualTo("123");
			assertThat(strict.send(Call.get("/mdc").header("X-Request-Id", "12a")).requestId()).matches(DEFAULT);
		}
	}

	private static String exchange(String path, String id) {
		return server.send(Call.get(path).header("X-Request-Id", id)).requestId();
	}

	@RestController
	static class TaskController {

		@GetMapping("/task")
		Callable<String> task() {
			return () -> MDC.get("requestId");
		}

		@GetMapping("/task/stream")
		StreamingResponseBody stream() {
			return (out) -> out.write(String.valueOf(MDC.get("requestId")).getBytes());
		}

	}

	/**
	 * Makes Spring Boot's executor back off, so that Spring MVC has one of its own.
	 */
	@Configuration(proxyBeanMethods = false)
	static class OwnExecutor {

		@Bean
		ExecutorService reports() {
			return Executors.newSingleThreadExecutor();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class CallerRuns implements WebMvcConfigurer {

		private static final List<String> AFTERWARDS = new CopyOnWriteArrayList<>();

		@Override
		public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
			configurer.setTaskExecutor(new TaskExecutorAdapter((task) -> {
				task.run();
				AFTERWARDS.add(MDC.get("requestId"));
			}));
		}

	}

	@RestController
	static class EchoController {

		private final Executor executor;

		EchoController(@Qualifier("applicationTaskExecutor") Executor executor) {
			this.executor = executor;
		}

		@GetMapping("/mdc")
		String mdc() {
			return String.valueOf(MDC.get("requestId"));
		}

		@GetMapping("/before-filters")
		String beforeFilters() {
			return "";
		}

		@GetMapping("/conflict")
		String conflict() {
			throw new ConflictException("Taken.");
		}

		@GetMapping("/unmapped")
		String unmapped() {
			throw new IllegalStateException();
		}

		@GetMapping("/forward")
		void forward(HttpServletRequest request, HttpServletResponse response) throws Exception {
			request.getRequestDispatcher("/conflict").forward(request, response);
		}

		@GetMapping("/callable")
		Callable<String> callable() {
			return this::mdc;
		}

		@GetMapping("/callable/conflict")
		Callable<String> callableConflict() {
			return this::conflict;
		}

		@GetMapping("/deferred")
		DeferredResult<String> deferred() {
			DeferredResult<String> result = new DeferredResult<>();
			result.setResult(mdc());
			return result;
		}

		@GetMapping("/executor")
		CompletableFuture<String> executor() {
			return CompletableFuture.supplyAsync(this::mdc, this.executor);
		}

		@GetMapping("/bare-thread")
		CompletableFuture<String> bareThread() {
			MDC.remove("rid");
			return CompletableFuture.supplyAsync(() -> String.valueOf(MDC.get("rid")), this.executor);
		}

		@GetMapping("/send-error")
		void sendError(HttpServletResponse response) throws Exception {
			response.sendError(409);
		}

	}

}
