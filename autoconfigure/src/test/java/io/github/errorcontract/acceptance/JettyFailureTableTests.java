package io.github.errorcontract.acceptance;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Jetty alone refuses, or answers in a way of its own.
 */
@ExtendWith(ConformingLines.class)
class JettyFailureTableTests {

	/** More distinct names than a form may have. */
	private static final String FIELDS = IntStream.range(0, 1200)
		.mapToObj((i) -> "a" + i + "=b&")
		.collect(Collectors.joining());

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.on(Container.JETTY).start(ReadingParts.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "requests", "versions", "others" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> requests() {
		return Stream
			.of(Refused.target("/a%2e%2e/%2e%2e/x"), Refused.target("//ok"), Refused.target("/a%0ab"),
					Refused.target("/a%7fb"), Refused.target("/a%25b"), Refused.target("http://a:b@localhost/ok"),
					Refused.head("Host:\r\nConnection: close"), Refused.field("X-A: b\r\n c"),
					Refused.line("CONNECT /ok HTTP/1.1"), Refused.framed("Transfer-Encoding: s3cr3t-marker", "ab"),
					Refused.target("/ok;%"), Refused.target("/ok;a=%zz"), Refused.field("Accept-Language: \""),
					Refused.framed("Content-Length: 2\r\nTransfer-Encoding: chunked", "2\r\nab\r\n0\r\n\r\n"))
			.map((call) -> call.gives(400, "INVALID_REQUEST"));
	}

	static Stream<FailureCase> versions() {
		return Stream.of(Refused.line("GET /ok HTTP/1.2").gives(505, "HTTP_VERSION_NOT_SUPPORTED"),
				Refused.line("GET /ok HTTP/2.0").gives(426, "UPGRADE_REQUIRED"),
				Refused.line("GET /ok HTTP/3.0").gives(505, "HTTP_VERSION_NOT_SUPPORTED"),
				Refused.line("GET /ok JUNK").gives(505, "HTTP_VERSION_NOT_SUPPORTED"),
				Call.raw("GET /ok\r\n\r\n").gives(505, "HTTP_VERSION_NOT_SUPPORTED"));
	}

	static Stream<FailureCase> others() {
		return Stream.of(Refused.line("OPTIONS * HTTP/1.1").gives(404, "NOT_FOUND"),
				Refused.line("G".repeat(10_240) + " /ok HTTP/1.1").gives(431, "REQUEST_HEADER_FIELDS_TOO_LARGE"),
				Refused.framed("Connection: close\r\nTransfer-Encoding: gzip, chunked", "0\r\n\r\n")
					.gives(400, "MALFORMED_BODY"),
				Call.post("/filter").form(FIELDS).gives(413, "CONTENT_TOO_LARGE"),
				Call.post("/servlet/a").form(FIELDS).gives(413, "CONTENT_TOO_LARGE"));
	}

}
