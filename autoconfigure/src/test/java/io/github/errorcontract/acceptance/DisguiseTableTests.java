package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ForbiddenException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.UnauthenticatedException;
import io.github.errorcontract.exception.UpstreamException;
import io.github.errorcontract.exception.ValidationFailedException;
import io.github.errorcontract.servlet.ErrorResponder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Answers that must be byte-equal, so that no client can tell them apart.
 */
@FailureTable
class DisguiseTableTests {

	private static final Call GENUINE = Call.throwing(NotFoundException::new);

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		String errors = "error-contract.errors.";
		server = Server.on(container)
			.with("error-contract.body.reasons=all",
					"error-contract.body.include=status,service,retryable,retry-after,rate-limit",
					"spring.application.name=shop", errors + "NOT_FOUND.message=Nothing here.",
					errors + "NOT_FOUND.headers.X-Target=yes", errors + "FORBIDDEN.disguise-as=NOT_FOUND",
					errors + "FORBIDDEN.message=s3cr3t-marker", errors + "FORBIDDEN.headers.X-Reason=s3cr3t-marker",
					errors + "FORBIDDEN.retry-after=5s", errors + "FORBIDDEN.retryable=true",
					errors + "UNAUTHENTICATED.disguise-as=not-found", errors + "RATE_LIMITED.disguise-as=NOT_FOUND",
					errors + "VALIDATION_ERROR.disguise-as=NOT_FOUND", errors + "UPSTREAM_ERROR.disguise-as=NOT_FOUND",
					errors + "SOLD_OUT.disguise-as=NOT_FOUND", errors + "PRECONDITION_FAILED.disguise-as=NOT_FOUND",
					errors + "METHOD_NOT_ALLOWED.disguise-as=ROUTE_NOT_FOUND")
			.start(DisguisedController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@Test
	void answersAsCatalogueSays() {
		Stream.of(GENUINE, Call.throwing(ForbiddenException::new))
			.map((call) -> call.gives(404, "NOT_FOUND").message("Nothing here.").header("X-Target", "yes"))
			.map((failure) -> failure.property("status", "404"))
			.forEach(
					(failure) -> failure.property("service", "\"shop\"").property("retryable", "false").verify(server));
	}

	@ParameterizedTest
	@MethodSource({ "thrown", "bare", "preset" })
	void answersAlike(Call call) {
		ConformingLines.check(this.container,
				() -> assertThat(bytes(server.send(call))).isEqualTo(bytes(server.send(GENUINE))));
	}

	@ParameterizedTest
	@MethodSource({ "thrown", "bare", "preset" })
	void answersHeadAlike(Call call) {
		ConformingLines.check(this.container, () -> checkHead(call));
	}

	private static void checkHead(Call call) {
		Answer head = server.sendRaw(Call.call("HEAD", call.path()));
		assertThat(head.body()).isEmpty();
		assertThat(bytes(head)).isEqualTo(bytes(server.sendRaw(Call.call("HEAD", GENUINE.path()))));
		assertThat(head.header("Content-Length"))
			.containsExactly(String.valueOf(server.send(GENUINE).text().getBytes().length));
	}

	@Test
	void answersUnsupportedMethodLikeUnknownRoute() {
		assertThat(bytes(server.send(Call.post("/only-get")))).isEqualTo(bytes(server.send(Call.post("/nosuch"))));
	}

	@Test
	void logsWhatItReallyWas() {
		ILoggingEvent event = event(Call.throwing(() -> new ForbiddenException("Order {0} is Ann's.", 7)));
		assertThat(event.getFormattedMessage()).startsWith("403 FORBIDDEN disguised as 404 NOT_FOUND on GET /throw/")
			.endsWith(": Order 7 is Ann's.");
		assertThat(event.getLevel()).isEqualTo(Level.INFO);
	}

	@Test
	void logsDisguisedServerErrorWithTrace() {
		ILoggingEvent event = event(Call.throwing(() -> new UpstreamException("No answer.")));
		assertThat(event.getFormattedMessage()).startsWith("502 UPSTREAM_ERROR disguised as 404 NOT_FOUND on ");
		assertThat(event.getLevel()).isEqualTo(Level.ERROR);
		assertThat(event.getThrowableProxy()).isNotNull();
	}

	@Test
	void logsWhatGenuineAnswerLeavesOut() {
		assertThat(event(Call.throwing(() -> new NotFoundException("No order 7."))).getFormattedMessage())
			.startsWith("404 NOT_FOUND on GET /throw/")
			.endsWith(": No order 7.");
		assertThat(event(Call.get("/send/404")).getFormattedMessage()).startsWith("404 NOT_FOUND on GET /send/404")
			.endsWith(": " + FailureCase.MARKER);
	}

	static Stream<Call> thrown() {
		return Stream.of(Call.throwing(ForbiddenException::new),
				Call.throwing(() -> new ForbiddenException(FailureCase.MARKER + " {0}", 7)),
				Call.throwing(() -> new NotFoundException(FailureCase.MARKER + " {0}", 7)),
				Call.throwing(() -> full(new ForbiddenException())), Call.throwing(() -> full(new NotFoundException())),
				Call.throwing(() -> new UnauthenticatedException().challenge("Basic realm=\"shop\"")),
				Call.throwing(() -> new RateLimitedException(Duration.ofSeconds(7))
					.rateLimit(RateLimit.of(100, 0, Instant.EPOCH))),
				Call.throwing(() -> new ValidationFailedException().detail("from", "AFTER_TO", FailureCase.MARKER)),
				Call.throwing(UpstreamException::new), Call.throwing(MappedFailures.SoldOutException::new));
	}

	static Stream<Call> bare() {
		return Stream.of(Call.throwing(() -> new ResponseStatusException(HttpStatus.FORBIDDEN, FailureCase.MARKER)),
				Call.throwing(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, FailureCase.MARKER)),
				Call.throwing(MappedFailures.NobodyException::new), Call.get("/send/401"), Call.get("/send/403"),
				Call.get("/send/404"), Call.get("/send/429"), Call.get("/respond/FORBIDDEN"),
				Call.get("/respond/NOT_FOUND"));
	}

	/**
	 * With header fields on the response before it fails.
	 */
	static Stream<Call> preset() {
		return Stream.of("UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "RATE_LIMITED", "PRECONDITION_FAILED")
			.map((code) -> Call.get("/preset/" + code));
	}

	private static ApiException full(ApiException failure) {
		return failure.field("id")
			.detail("id", "HIDDEN", FailureCase.MARKER)
			.header("X-Reason", FailureCase.MARKER)
			.header("Cache-Control", "max-age=60")
			.property("owner", FailureCase.MARKER)
			.retryAfter(Duration.ofSeconds(3))
			.rateLimit(RateLimit.of(100, 0, Instant.EPOCH));
	}

	/**
	 * All of an answer that does not differ from request to request.
	 */
	private static List<Object> bytes(Answer answer) {
		Map<String, List<String>> headers = new TreeMap<>(answer.headers());
		headers.remove("date");
		headers.remove("Date");
		headers.keySet().removeIf("X-Request-Id"::equalsIgnoreCase);
		assertThat(answer.requestId()).matches("[0-9a-f]{32}");
		return List.of(answer.status(), headers, answer.textWithoutRequestId());
	}

	/**
	 * The line about a call; those of other tests may still come in.
	 */
	private static ILoggingEvent event(Call call) {
		try (Log log = Log.ofContract()) {
			String id = "[" + server.send(call).requestId() + "]";
			return await().until(
					() -> log.events().stream().filter((event) -> event.getFormattedMessage().contains(id)).findFirst(),
					Optional::isPresent)
				.orElseThrow();
		}
	}

	@RestController
	static class DisguisedController {

		private final ErrorResponder responder;

		DisguisedController(ErrorResponder responder) {
			this.responder = responder;
		}

		@GetMapping("/send/{status}")
		void send(@PathVariable int status, HttpServletResponse response) throws IOException {
			response.setHeader("WWW-Authenticate", "Basic realm=\"shop\"");
			response.sendError(status, FailureCase.MARKER);
		}

		@RequestMapping("/respond/{code}")
		void respond(@PathVariable BuiltInError code, HttpServletRequest request, HttpServletResponse response) {
			this.responder.respond(request, response, full(new ApiException(code)).toError());
		}

		@GetMapping("/preset/{code}")
		void preset(@PathVariable BuiltInError code, HttpServletResponse response) {
			Stream
				.of("WWW-Authenticate", "Proxy-Authenticate", "Allow", "Accept", "Accept-Patch", "Accept-Post",
						"Content-Range", "ETag", "Retry-After", "X-RateLimit-Limit", "X-RateLimit-Remaining",
						"X-RateLimit-Reset", "RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "RateLimit",
						"RateLimit-Policy")
				.forEach((name) -> response.setHeader(name, code.name()));
			throw new ApiException(code);
		}

		@GetMapping("/only-get")
		ApiError onlyGet() {
			throw new NotFoundException();
		}

	}

}
