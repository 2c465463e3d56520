package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.UnauthenticatedException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Header fields that an application sets, and those that the contract sees to beside
 * them.
 */
@FailureTable
class GuardedFieldTests {

	private static final String SENT = new String("Bearer realm=\"Č\"".getBytes(StandardCharsets.UTF_8),
			StandardCharsets.ISO_8859_1);

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(FieldController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "beyondOneByte", "caches", "exposed" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> beyondOneByte() {
		return Stream.of(Call.get("/field/challenge").gives(401, "UNAUTHENTICATED").header("WWW-Authenticate", SENT),
				Call.get("/field/unquoted").gives(401, "UNAUTHENTICATED"),
				Call.get("/field/sent").gives(401, "UNAUTHENTICATED").header("WWW-Authenticate", SENT),
				Call.get("/field/text").gives(409, "CONFLICT").message("Paid.").header("Location", "/%C4%8D"));
	}

	static Stream<FailureCase> caches() {
		return Stream.of(Call.get("/field/caches").gives(409, "CONFLICT").message("Paid."),
				Call.call("HEAD", "/field/caches").gives(409, "CONFLICT").message("Paid.").withoutBody());
	}

	static Stream<FailureCase> exposed() {
		return Stream.of(
				Call.get("/field/shared/conflict")
					.gives(409, "CONFLICT")
					.message("Paid.")
					.header("Access-Control-Expose-Headers", "X-Request-Id"),
				Call.get("/field/shared/limited")
					.gives(429, "RATE_LIMITED")
					.header("X-RateLimit-Limit", "10")
					.header("X-RateLimit-Remaining", "0")
					.header("X-RateLimit-Reset", "1")
					.header("Access-Control-Expose-Headers",
							"X-Request-Id, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset"))
			.map((failure) -> failure.header("Access-Control-Allow-Origin", "*"));
	}

	@Test
	void completesErrorOfTheApplicationInPlaceOfWhatCannotBeSent() {
		Answer answer = server.send(Call.get("/field/own"));
		assertThat(answer.text()).isEqualTo("own");
		assertThat(answer.header("WWW-Authenticate")).containsExactly("Bearer");
		assertThat(answer.header("X-Name")).isEmpty();
	}

	@Test
	void logsWhatCannotBeSent() {
		try (Log log = Log.ofContract()) {
			server.send(Call.get("/field/own"));
			assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
				.contains("Removed malformed value of header 'X-Name'");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/field/own", "/field/own/writer", "/field/own/late" })
	void keepsErrorOfTheApplicationOutOfCaches(String path) {
		assertThat(server.send(Call.get(path)).header("Cache-Control")).containsExactly("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/field/cached", "/field/cached/late" })
	void leavesCachesToTheApplication(String path) {
		assertThat(server.send(Call.get(path)).header("Cache-Control")).containsExactly("max-age=60");
	}

	@Test
	void leavesCachesOfASuccessAlone() {
		assertThat(server.send(Call.get("/field/fine")).header("Cache-Control")).isEmpty();
	}

	@Test
	void exposesTheRequestIdOfASuccess() {
		assertThat(exposed("/field/shared/fine")).containsExactlyInAnyOrder("X-Total", "X-Request-Id");
		assertThat(exposed("/field/open")).containsExactly("X-Request-Id");
	}

	private static List<String> exposed(String path) {
		Answer answer = server.send(Call.get(path));
		assertThat(answer.status()).isEqualTo(200);
		return answer.header("Access-Control-Expose-Headers")
			.stream()
			.flatMap((line) -> Stream.of(line.split(", ")))
			.toList();
	}

	@Test
	void namesWhatElseAStatusDemands() {
		assertThat(server.send(Call.get("/field/proxy")).header("Proxy-Authenticate")).containsExactly("Bearer");
		assertThat(server.sendRaw(Call.get("/field/upgrade")).header("Upgrade")).containsExactly("websocket");
	}

	@RestController
	@RequestMapping("/field")
	static class FieldController {

		@GetMapping("/challenge")
		void challenge() {
			throw new UnauthenticatedException().challenge("Bearer realm=\"Č\"");
		}

		@GetMapping("/unquoted")
		void unquoted() {
			throw new UnauthenticatedException().challenge("Č");
		}

		@GetMapping("/sent")
		void sent(HttpServletResponse response) throws IOException {
			response.setHeader("WWW-Authenticate", "Bearer realm=\"Č\"");
			response.sendError(401);
		}

		@GetMapping("/text")
		void text(HttpServletResponse response) {
			response.setHeader("X-Name", "Č");
			response.setHeader("Location", "/č");
			throw new ConflictException("Paid.");
		}

		@GetMapping("/own")
		void own(HttpServletResponse response) throws IOException {
			response.setStatus(401);
			response.setHeader("X-Name", "Č");
			response.setHeader("WWW-Authenticate", "Č");
			response.getOutputStream().print("own");
		}

		@GetMapping("/own/writer")
		ResponseEntity<String> ownEntity() {
			return ResponseEntity.status(503).body("own");
		}

		@GetMapping("/own/late")
		void ownLate(HttpServletResponse response) throws IOException {
			response.getWriter().print("own");
			response.setStatus(404);
		}

		@GetMapping("/cached")
		ResponseEntity<String> cached() {
			return ResponseEntity.status(404).header("Cache-Control", "max-age=60").body("own");
		}

		@GetMapping("/cached/late")
		void cachedLate(HttpServletResponse response) throws IOException {
			response.setStatus(404);
			response.getWriter().print("own");
			response.addHeader("cache-control", "max-age=60");
		}

		@GetMapping("/fine")
		void fine(HttpServletResponse response) throws IOException {
			response.setStatus(404);
			response.getWriter().print("own");
			response.setStatus(200);
		}

		@GetMapping("/caches")
		void caches(HttpServletResponse response) {
			for (String name : new String[] { "Surrogate-Control", "CDN-Cache-Control", "Cloudflare-CDN-Cache-Control",
					"vercel-cdn-cache-control", "X-Accel-Expires", "X-Accel-Redirect", "Age", "Content-MD5", "Digest",
					"Repr-Digest", "Last-Modified" }) {
				response.setHeader(name, "60");
			}
			throw new ConflictException("Paid.");
		}

		@GetMapping("/shared/conflict")
		void conflict(HttpServletResponse response) {
			response.setHeader("Access-Control-Allow-Origin", "*");
			throw new ConflictException("Paid.");
		}

		@GetMapping("/shared/limited")
		void limited(HttpServletResponse response) {
			response.setHeader("Access-Control-Allow-Origin", "*");
			throw new RateLimitedException().rateLimit(RateLimit.of(10, 0, Instant.ofEpochSecond(1)));
		}

		@GetMapping("/shared/fine")
		ResponseEntity<String> shared() {
			return ResponseEntity.ok()
				.header("Access-Control-Allow-Origin", "*")
				.header("Access-Control-Expose-Headers", "X-Total")
				.body("fine");
		}

		@GetMapping("/open")
		void open(HttpServletResponse response) {
			response.setHeader("Access-Control-Allow-Origin", "*");
		}

		@GetMapping("/proxy")
		void proxy(HttpServletResponse response) {
			response.setStatus(407);
			response.setContentLength(0);
		}

		@GetMapping("/upgrade")
		void upgrade(HttpServletResponse response) {
			response.setHeader("Sec-WebSocket-Version", "13");
			response.setStatus(426);
		}

	}

}
