package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import jakarta.servlet.http.HttpServletResponse;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Clients that go away in the middle, which is no error.
 */
@FailureTable
class ClientGoneTests {

	/** More than lies between a server and a client that reads nothing. */
	private static final int MEGABYTES = 64;

	private static final byte[] MEGABYTE = new byte[1 << 20];

	private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: gone\r\n";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("logging.level.io.github.errorcontract=debug", "spring.servlet.multipart.max-file-size=10MB")
			.start(LongController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/upload/text Content-Type: text/plain", "/upload/json Content-Type: application/json",
			"/upload/part Content-Type: multipart/form-data; boundary=cut" })
	void isNoErrorDuringAnUpload(String upload) {
		String request = "POST " + upload.replaceFirst(" ", HEAD) + "\r\nContent-Length: 100\r\n\r\n{\"a\":1,";
		assertOneQuietLine(() -> server.abandon(request, 0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/long/body", "/long/text" })
	void isNoErrorDuringADownload(String path) {
		assertOneQuietLine(() -> server.abandon("GET " + path + HEAD + "\r\n", 1));
	}

	/**
	 * Tomcat has a line of its own about a request that another thread still held. Rarely
	 * it gives that up before Spring hears of the failure, so that there is nothing to
	 * say, and the next client goes.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "/long/stream", "/long/emitter" })
	void isNoErrorForAnotherThread(String path) {
		List<String> lines = List.of();
		for (int client = 0; lines.isEmpty() && client < 5; client++) {
			lines = linesAboutGoneClient(path);
		}
		assertThat(lines).singleElement()
			.asString()
			.startsWith("[" + Level.DEBUG + "] Client closed the connection: GET " + path + " [gone]");
	}

	private List<String> linesAboutGoneClient(String path) {
		try (Log log = Log.ofContract()) {
			server.abandon("GET " + path + HEAD + "\r\n", 1);
			try {
				await().atMost(Duration.ofSeconds(3))
					.during(Duration.ofMillis(100))
					.until(() -> !log.events().isEmpty());
			}
			catch (ConditionTimeoutException ex) {
				// nothing was said
			}
			return log.events().stream().map(ILoggingEvent::toString).toList();
		}
	}

	private void assertOneQuietLine(Runnable exchange) {
		ConformingLines.check(this.container, () -> {
			try (Log log = Log.ofAll()) {
				exchange.run();
				await().during(Duration.ofMillis(100))
					.untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::toString)
						.singleElement()
						.asString()
						.startsWith("[" + Level.DEBUG + "] Client closed the connection: ")
						.contains("[gone]"));
				assertThat(log.events().get(0).getLoggerName()).isEqualTo("io.github.errorcontract");
			}
		});
	}

	@RestController
	static class LongController {

		@PostMapping("/upload/text")
		String text(@RequestBody String body) {
			return body;
		}

		@PostMapping("/upload/json")
		Object json(@RequestBody Object body) {
			return body;
		}

		@PostMapping("/upload/part")
		long part(MultipartFile file) {
			return file.getSize();
		}

		@GetMapping("/long/body")
		List<String> body() {
			String line = "x".repeat(MEGABYTE.length);
			return IntStream.range(0, MEGABYTES).mapToObj((i) -> line).toList();
		}

		@GetMapping("/long/text")
		void stream(HttpServletResponse response) throws IOException {
			for (int i = 0; i < MEGABYTES; i++) {
				response.getOutputStream().write(MEGABYTE);
			}
		}

		@GetMapping("/long/stream")
		StreamingResponseBody stream() {
			return (out) -> {
				for (int i = 0; i < MEGABYTES; i++) {
					out.write(MEGABYTE);
				}
			};
		}

		@GetMapping("/long/emitter")
		ResponseBodyEmitter emitter() {
			ResponseBodyEmitter emitter = new ResponseBodyEmitter();
			new Thread(() -> send(emitter)).start();
			return emitter;
		}

		private static void send(ResponseBodyEmitter emitter) {
			try {
				for (int i = 0; i < MEGABYTES; i++) {
					emitter.send(MEGABYTE);
				}
			}
			catch (IOException ex) {
				emitter.completeWithError(ex);
			}
		}

	}

}
