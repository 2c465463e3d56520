package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import io.github.errorcontract.acceptance.MappedFailures.MuteException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.GoneException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.ServiceUnavailableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class LoggingTests {

	private static final String FORGED = "fine\r\nFORGED line\u2028FORGED\u0085FORGED\u001b[31m";

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.of();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void writesOneLineWithoutTraceForAClientError() {
		ILoggingEvent event = onlyEvent(server, Call.throwing(() -> new ConflictException("Taken.")));
		assertThat(event.getLevel()).isEqualTo(Level.INFO);
		assertThat(event.getThrowableProxy()).isNull();
		assertThat(event.getFormattedMessage()).startsWith("409 CONFLICT on GET /throw/")
			.contains("[the-id]", "Taken.");
	}

	@Test
	void writesOneLineWithoutTraceForAnUnknownRoute() {
		ILoggingEvent event = onlyEvent(server, Call.get("/nosuch?secret=1"));
		assertThat(event.getThrowableProxy()).isNull();
		assertThat(event.getFormattedMessage()).startsWith("404 ROUTE_NOT_FOUND on GET /nosuch [the-id]")
			.doesNotContain("secret");
	}

	@Test
	void writesTheTraceOfAServerError() {
		ILoggingEvent event = onlyEvent(server,
				Call.throwing(() -> new IllegalStateException("broken", new IOException("disk full"))));
		assertThat(event.getLevel()).isEqualTo(Level.ERROR);
		assertThat(event.getFormattedMessage()).startsWith("500 INTERNAL_ERROR on GET /throw/").contains("[the-id]");
		IThrowableProxy trace = event.getThrowableProxy();
		assertThat(trace.getMessage()).isEqualTo("broken");
		assertThat(trace.getStackTraceElementProxyArray()).isNotEmpty();
		assertThat(trace.getCause().getMessage()).isEqualTo("disk full");
	}

	@Test
	void writesTheTraceOfAnError() {
		ILoggingEvent event = onlyEvent(server, Call.throwing(() -> new AssertionError("must not be")));
		assertThat(event.getThrowableProxy().getStackTraceElementProxyArray()).isNotEmpty();
		assertThat(lines(event)).anyMatch((line) -> line.contains("must not be"));
	}

	@Test
	void writesAFailureWhoseMessageCannotBeRead() {
		ILoggingEvent event = onlyEvent(server, Call.throwing(MuteException::new));
		assertThat(event.getLevel()).isEqualTo(Level.ERROR);
		assertThat(event.getFormattedMessage()).contains("MuteException");
		assertThat(event.getThrowableProxy().getStackTraceElementProxyArray()).isNotEmpty();
	}

	@Test
	void writesAFailureWhoseCausesLoop() {
		ILoggingEvent event = onlyEvent(server, Call.throwing(LoggingTests::loop));
		assertThat(event.getFormattedMessage()).contains("IllegalStateException", "round and round");
		assertThat(event.getThrowableProxy().getStackTraceElementProxyArray()).isNotEmpty();
	}

	@Test
	void neverStartsANewLineForAClientError() {
		ILoggingEvent event = onlyEvent(server, Call.throwing(() -> new NotFoundException(FORGED)));
		assertIsOneLine(event);
		assertThat(lines(event)).hasSize(1);
	}

	@Test
	void neverStartsANewLineForAServerError() {
		assertIsOneLine(onlyEvent(server, Call.throwing(() -> new ServiceUnavailableException(FORGED))));
	}

	@Test
	void neverStartsANewLineInATrace() {
		ILoggingEvent event = onlyEvent(server,
				Call.throwing(() -> new IllegalStateException(FORGED, new IllegalArgumentException(FORGED))));
		assertThat(lines(event)).noneMatch((line) -> line.startsWith("FORGED"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nosuch%0D%0AFORGED", "/nosuch%0aFORGED%1b%5B31m", "/throw/%0D%0AFORGED",
			"/nosuch%E2%80%A8FORGED", "/nosuch%C2%85FORGED" })
	void neverStartsANewLineForAPath(String path) {
		ILoggingEvent event = onlyEvent(server, Call.get(path));
		assertIsOneLine(event);
		assertThat(lines(event)).hasSize(1);
	}

	@Test
	void writesAtTheConfiguredLevels() {
		try (Server own = Server
			.with("error-contract.logging.client-errors=warn", "error-contract.logging.server-errors=warn",
					"error-contract.errors.CONFLICT.log-level=error", "error-contract.errors.GONE.log-level=info")
			.start()) {
			assertThat(onlyEvent(own, Call.throwing(NotFoundException::new)).getLevel()).isEqualTo(Level.WARN);
			ILoggingEvent unmapped = onlyEvent(own, Call.throwing(IllegalStateException::new));
			assertThat(unmapped.getLevel()).isEqualTo(Level.WARN);
			assertThat(unmapped.getThrowableProxy()).isNotNull();
			ILoggingEvent conflict = onlyEvent(own, Call.throwing(ConflictException::new));
			assertThat(conflict.getLevel()).isEqualTo(Level.ERROR);
			assertThat(conflict.getThrowableProxy()).isNull();
		}
	}

	@Test
	void writesAtTheLevelOfTheStatus() {
		try (Server own = Server
			.with("error-contract.logging.levels.4xx=debug", "error-contract.logging.levels.409=error",
					"error-contract.logging.levels.5XX=warn", "error-contract.errors.GONE.status=409",
					"error-contract.errors.GONE.log-level=warn", "error-contract.logging.client-errors=info")
			.start()) {
			assertThat(onlyEvent(own, Call.throwing(ConflictException::new)).getLevel()).isEqualTo(Level.ERROR);
			assertThat(onlyEvent(own, Call.throwing(GoneException::new)).getLevel()).isEqualTo(Level.WARN);
			assertThat(onlyEvent(own, Call.throwing(IllegalStateException::new)).getLevel()).isEqualTo(Level.WARN);
			assertThat(eventsUntilUpstreamError(own, NotFoundException::new)).isEmpty();
		}
	}

	@Test
	void writesNothingOfAStatusThatIsOff() {
		try (Server own = Server.with("error-contract.logging.levels.404=off", "error-contract.logging.levels.409=warn")
			.start()) {
			assertThat(eventsUntilUpstreamError(own, NotFoundException::new)).isEmpty();
			assertThat(onlyEvent(own, Call.throwing(ConflictException::new)).getLevel()).isEqualTo(Level.WARN);
			assertThat(onlyEvent(own, Call.throwing(GoneException::new)).getLevel()).isEqualTo(Level.INFO);
		}
	}

	@Test
	void writesNothingWhereOff() {
		try (Server own = Server
			.with("error-contract.logging.client-errors=off", "error-contract.errors.INTERNAL_ERROR.log-level=off")
			.start()) {
			assertThat(eventsUntilUpstreamError(own, NotFoundException::new)).isEmpty();
			assertThat(eventsUntilUpstreamError(own, IllegalStateException::new)).isEmpty();
		}
	}

	/**
	 * One connection, so that each request begins when the one before is done.
	 */
	@Test
	void leavesOutLinesOfAStormAndSaysSoInTheEnd() {
		Server own = Server.with("error-contract.logging.sample-after=2").start();
		try (Log log = Log.ofContract()) {
			String conflict = Call.throwing(ConflictException::new).path();
			own.sendRaw(request("/nosuch", "keep-alive").repeat(5) + request(conflict, "keep-alive")
					+ request("/nosuch", "close"));
			own.close();
			assertThat(log.events()).extracting((event) -> event.getFormattedMessage().replaceAll(" on .*", ""))
				.containsExactly("404 ROUTE_NOT_FOUND", "404 ROUTE_NOT_FOUND", "409 CONFLICT",
						"Suppressed 4 log lines for ROUTE_NOT_FOUND because of too many errors within a minute");
		}
		finally {
			own.close();
		}
	}

	private static String request(String path, String connection) {
		return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: " + connection + "\r\n\r\n";
	}

	/**
	 * A second failure, which is logged, tells when the first one would have been.
	 */
	private static List<ILoggingEvent> eventsUntilUpstreamError(Server own, Supplier<Throwable> failure) {
		try (Log log = Log.ofAll()) {
			own.send(Call.throwing(failure));
			own.send(Call.throwing(ServiceUnavailableException::new));
			await().untilAsserted(() -> assertThat(log.events()).anyMatch(LoggingTests::isOfSecond));
			return log.events().stream().filter((event) -> !isOfSecond(event)).toList();
		}
	}

	private static boolean isOfSecond(ILoggingEvent event) {
		return event.getFormattedMessage().contains("SERVICE_UNAVAILABLE");
	}

	/**
	 * The only line that any logger writes for the request.
	 */
	private static ILoggingEvent onlyEvent(Server server, Call call) {
		try (Log log = Log.ofAll()) {
			server.send(call.header("X-Request-Id", "the-id"));
			await().untilAsserted(() -> assertThat(log.events()).anyMatch(LoggingTests::isOurs));
			assertThat(log.events()).hasSize(1);
			return log.events().get(0);
		}
	}

	private static boolean isOurs(ILoggingEvent event) {
		return event.getLoggerName().equals("io.github.errorcontract");
	}

	private static void assertIsOneLine(ILoggingEvent event) {
		assertThat(event.getFormattedMessage()).doesNotContain("\r", "\n", "\u2028", "\u0085", "\u001b");
	}

	/**
	 * The lines that an ordinary layout writes, trace and all.
	 */
	private static List<String> lines(ILoggingEvent event) {
		PatternLayout layout = new PatternLayout();
		layout.setContext(new LoggerContext());
		layout.setPattern("%level %msg%n%ex");
		layout.start();
		return List.of(layout.doLayout(event).strip().split("\r\n|[\n\r\u2028\u0085]"));
	}

	private static Exception loop() {
		IllegalStateException one = new IllegalStateException("round and round");
		one.initCause(new IllegalArgumentException(one));
		return one;
	}

}
