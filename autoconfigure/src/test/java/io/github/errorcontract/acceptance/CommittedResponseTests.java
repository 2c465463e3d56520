package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@FailureTable
class CommittedResponseTests {

	private static final String PARTIAL = "{\"partial\":";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(LateController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/late/unmapped", "/late/domain", "/late/error", "/late/length", "/late/long",
			"/late/stream", "/late/emitter", "/late/send-error" })
	void appendsNothingAndCutsTheConnection(String path) {
		ConformingLines.check(this.container, () -> appendsNothing(path));
	}

	private static void appendsNothing(String path) {
		try (Log log = Log.ofAll()) {
			byte[] received = server
				.sendRaw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: late\r\n\r\n");
			String text = new String(received, StandardCharsets.ISO_8859_1);
			assertThat(text).startsWith("HTTP/1.1 200").contains(PARTIAL).contains("X-Request-Id: late\r\n");
			assertThat(text).doesNotContain("\"code\"", "\"error\"", FailureCase.MARKER, "<html", "\r\n0\r\n");
			await().during(Duration.ofMillis(100))
				.untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
					.singleElement()
					.asString()
					.contains("[late]", path));
			assertThat(log.events().get(0).getLoggerName()).isEqualTo("io.github.errorcontract");
			assertThat(log.events().get(0).getThrowableProxy()).isNotNull();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/late/unmapped", "/late/domain", "/late/length", "/late/stream" })
	void isNoticedByTheClient(String path) {
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> server.send(Call.get(path)));
	}

	/**
	 * Where the client closes the connection, its end may be all that ends the body.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/late/unmapped", "/late/domain", "/late/stream", "/late/send-error" })
	void isNoticedByAClientThatClosesTheConnection(String path) throws IOException {
		URLConnection connection = new URL("http://localhost:" + server.port() + path).openConnection();
		connection.setRequestProperty("Connection", "close");
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> connection.getInputStream().readAllBytes());
	}

	@RestController
	@RequestMapping("/late")
	static class LateController {

		@GetMapping("/unmapped")
		void unmapped(HttpServletResponse response) throws IOException {
			commit(response);
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/domain")
		void domain(HttpServletResponse response) throws IOException {
			commit(response);
			throw new ConflictException(FailureCase.MARKER);
		}

		@GetMapping("/error")
		void error(HttpServletResponse response) throws IOException {
			commit(response);
			throw new StackOverflowError(FailureCase.MARKER);
		}

		@GetMapping("/length")
		void length(HttpServletResponse response) throws IOException {
			response.setContentLength(1000);
			commit(response);
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/long")
		List<Object> late() {
			return List.of(Map.of("partial", 1), "x".repeat(100_000), new Unwritable(""));
		}

		@GetMapping("/stream")
		StreamingResponseBody stream(HttpServletResponse response) {
			return (out) -> {
				commit(response);
				throw new IllegalStateException(FailureCase.MARKER);
			};
		}

		@GetMapping("/emitter")
		ResponseBodyEmitter emitter(HttpServletResponse response) throws IOException {
			commit(response);
			ResponseBodyEmitter emitter = new ResponseBodyEmitter();
			emitter.completeWithError(new IllegalStateException(FailureCase.MARKER));
			return emitter;
		}

		@GetMapping("/send-error")
		void sendError(HttpServletResponse response) throws IOException {
			commit(response);
			response.sendError(409, FailureCase.MARKER);
		}

		private static void commit(HttpServletResponse response) throws IOException {
			response.getOutputStream().print(PARTIAL);
			response.flushBuffer();
		}

	}

	record Unwritable(String secret) {

		@Override
		public String secret() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

	}

}
