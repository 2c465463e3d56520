package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Tomcat alone refuses, or answers in a way of its own.
 */
@ExtendWith(ConformingLines.class)
class TomcatFailureTableTests {

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.on(Container.TOMCAT).start(ReadingParts.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "requests", "methods", "versions", "tooMany" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> requests() {
		return Stream
			.of(Refused.target("/ok?a=|"), Refused.target("ftp://localhost/ok"), Refused.head("Host: a_b"),
					Refused.line("G".repeat(10_240) + " /ok HTTP/1.1"),
					Refused.field("Content-Length: 1\r\nTransfer-Encoding: ,"))
			.map((call) -> call.gives(400, "INVALID_REQUEST"));
	}

	static Stream<FailureCase> methods() {
		return Stream.of(Refused.line("CONNECT localhost:80 HTTP/1.1").gives(501, "NOT_IMPLEMENTED"),
				Refused.line("CONNECT /ok HTTP/1.1").gives(501, "NOT_IMPLEMENTED"));
	}

	static Stream<FailureCase> versions() {
		return Stream.of(Refused.line("GET /ok HTTP/1.2").gives(505, "HTTP_VERSION_NOT_SUPPORTED"),
				Refused.line("GET /ok HTTP/2.0").gives(505, "HTTP_VERSION_NOT_SUPPORTED"),
				Refused.line("GET /ok HTTP/3.0").gives(505, "HTTP_VERSION_NOT_SUPPORTED"),
				Refused.line("GET /ok JUNK").gives(400, "INVALID_REQUEST"),
				Refused.framed("Transfer-Encoding: s3cr3t-marker", "ab").gives(501, "NOT_IMPLEMENTED"),
				Refused.framed("Transfer-Encoding: gzip, chunked", "0\r\n\r\n").gives(501, "NOT_IMPLEMENTED"));
	}

	static Stream<FailureCase> tooMany() {
		return Stream
			.of(Refused.field("X-A: b\r\n".repeat(150) + "X-B: c"), Refused.field("Cookie: " + "a=b; ".repeat(300)),
					Refused.target("/parameter?" + "a=b&".repeat(1200)), Call.post("/filter").form("a=b&".repeat(1200)),
					Call.post("/servlet/a").form("a=b&".repeat(1200)))
			.map((call) -> call.gives(400, "INVALID_REQUEST"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /ok HTTP/1.1\r\nX-Request-Id: mine\r\nX-A: b\u0000c\r\nHost: a\r\n\r\n",
			"GET /ok HTTP/1.1\r\nX-Request-Id: mine\r\nConnection: close\r\n\r\n" })
	void takesTheIdThatWasReadBeforeTheFault(String request) {
		Answer answer = Answer.parse(server.sendRaw(request));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.requestId()).isEqualTo("mine").isEqualTo(answer.bodyRequestId());
	}

	@Test
	void answersTraceWithTheAllowedMethodsInTomcatsOrder() {
		Answer answer = server.sendRaw(Refused.line("TRACE /ok HTTP/1.1"));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"METHOD_NOT_ALLOWED\",");
		assertThat(answer.header("Allow")).singleElement().asString().contains("GET", "POST").doesNotContain("TRACE");
	}

	@Test
	void takesTheIdInFrontOfATooLargeField() {
		Answer answer = server.sendRaw(Refused.field("X-Request-Id: mine\r\nX-A: " + Refused.TOO_LONG));
		assertThat(answer.status()).isEqualTo(431);
		assertThat(answer.requestId()).isEqualTo("mine");
	}

	@Test
	void leavesTheBodyAloneToARequestWithoutVersion() {
		byte[] received = server.sendRaw("POST /ok\r\n\r\n");
		assertThat(new String(received)).startsWith("{\"error\":{\"code\":\"INVALID_REQUEST\"");
	}

}
