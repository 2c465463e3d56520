package io.github.errorcontract.acceptance;

import java.time.Duration;
import java.util.stream.Stream;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What both containers refuse alike, most of it before any filter.
 */
@FailureTable
class ContainerFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("server.tomcat.max-http-form-post-size=2KB", "server.jetty.max-http-form-post-size=2KB")
			.start(ReadingParts.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "lines", "targets", "hosts", "fields", "lengths", "codings", "tooLong", "chunks", "parameters",
			"oldClients", "heads" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> lines() {
		return invalid(Stream.of(Refused.line("G\u0001T /ok HTTP/1.1"), Refused.line("G(T /ok HTTP/1.1"),
				Refused.line("GET"), Call.raw("\u0016\u0003\u0001\u0002\u0000\u0001\u00fc\u0003\u0003\r\n\r\n")));
	}

	static Stream<FailureCase> targets() {
		return invalid(Stream
			.of("/a|b", "/a\"b", "/a<b", "/a{b", "/a\\b", "/a^b", "/a`b", "/a\u0001b", "/a\u0000b", "/a\u007fb",
					"/a\u00e9b", "/ok?a=\u0000", "/%zz", "/a%", "/%0", "/a%00b", "/a%2fb", "/a%5cb", "/../x", "/..;/x",
					"/%2e%2e/x", "ok", "*", "http://[::1/ok", "http://other/ok", "/%ff", "/%c0%af", "/ok#a", "/a%u0041",
					"/s3cr3t-marker%2f")
			.map(Refused::target));
	}

	static Stream<FailureCase> hosts() {
		return invalid(Stream
			.of("X-Host: localhost", "Host: a\r\nHost: b", "Host: [::1", "Host: a/b", "Host: a b", "Host: a:b",
					"Host: a:99999999999", "Host: s3cr3t-marker@a")
			.map((fields) -> Refused.head(fields + "\r\nConnection: close")));
	}

	static Stream<FailureCase> fields() {
		return invalid(Stream
			.of("X-A b: c", "X-A : b", ": b", "X\u0000: a", "X-A: b\u0000c", "X-A: b\u0001c", "X-A: \u001b[31m",
					"X-A: \u007f", "X-A: b\rc", "X-A: s3cr3t-marker\u0000")
			.map(Refused::field));
	}

	static Stream<FailureCase> lengths() {
		return invalid(Stream
			.of("Content-Length: 1\r\nContent-Length: 2", "Content-Length: 2\r\nContent-Length: 2",
					"Content-Length: 2, 2", "Content-Length: -1", "Content-Length: two", "Content-Length: 0x2",
					"Content-Length: +2", "Content-Length: 99999999999999999999", "Content-Length:")
			.map((fields) -> Refused.framed(fields, "ab")));
	}

	static Stream<FailureCase> codings() {
		return Stream.concat(
				invalid(Stream.of("chunked, chunked", "chunked, identity")
					.map((coding) -> Refused.framed("Transfer-Encoding: " + coding, "0\r\n\r\n"))),
				Stream.of(Refused.framed("Connection: close\r\nExpect: s3cr3t-marker\r\nContent-Length: 2", "ab")
					.gives(417, "EXPECTATION_FAILED")));
	}

	static Stream<FailureCase> tooLong() {
		return Stream.of(Refused.target("/" + Refused.TOO_LONG).gives(414, "URI_TOO_LONG"),
				Refused.target("/ok?" + Refused.TOO_LONG).gives(414, "URI_TOO_LONG"),
				Refused.field("X-A: " + Refused.TOO_LONG).gives(431, "REQUEST_HEADER_FIELDS_TOO_LARGE"),
				Refused.field("X-Request-Id: " + Refused.TOO_LONG).gives(431, "REQUEST_HEADER_FIELDS_TOO_LARGE"),
				Refused.field(("X-A: " + "b".repeat(1000) + "\r\n").repeat(12) + "X-B: c")
					.gives(431, "REQUEST_HEADER_FIELDS_TOO_LARGE"));
	}

	static Stream<FailureCase> chunks() {
		return Stream.of("/body", "/filter", "/servlet/a")
			.flatMap((path) -> Stream
				.of("zz\r\nab\r\n0\r\n\r\n", "-1\r\nab\r\n0\r\n\r\n", "2\r\nabX0\r\n\r\n",
						"2;" + "x".repeat(9000) + "\r\nab\r\n0\r\n\r\n", "2\r\nab\r\n0\r\nX\u0000: b\r\n\r\n")
				.map((chunks) -> Refused.chunks(path, chunks).gives(400, "MALFORMED_BODY")));
	}

	static Stream<FailureCase> parameters() {
		return Stream.of("/parameter", "/filter", "/servlet/a")
			.flatMap((path) -> Stream.of(Refused.target(path + "?a=%zz").gives(400, "INVALID_REQUEST"),
					Call.post(path).form("a=%zz").gives(400, "INVALID_REQUEST"),
					Call.post(path).form("a=%ff").gives(400, "INVALID_REQUEST"),
					Call.post(path).form("a=" + "b".repeat(3000)).gives(413, "CONTENT_TOO_LARGE")));
	}

	static Stream<FailureCase> oldClients() {
		return Stream.of(Call.raw("GET /parameter?a=%zz HTTP/1.0\r\n\r\n").gives(400, "INVALID_REQUEST"),
				Call.raw("GET /a%2fb HTTP/1.0\r\n\r\n").gives(400, "INVALID_REQUEST"),
				Call.raw("GET /nosuch HTTP/1.0\r\nHost: localhost\r\n\r\n").gives(404, "ROUTE_NOT_FOUND"),
				Call.raw("HEAD /nosuch HTTP/1.0\r\n\r\n").gives(404, "ROUTE_NOT_FOUND").withoutBody(),
				Call.raw("DELETE /ok HTTP/1.0\r\n\r\n").gives(405, "METHOD_NOT_ALLOWED").header("Allow", "GET"),
				Call.raw("POST /body HTTP/1.0\r\nContent-Length: 0\r\n\r\n").gives(400, "MALFORMED_BODY"));
	}

	/**
	 * Jetty tells the method only of a request whose first line it could read.
	 */
	static Stream<FailureCase> heads() {
		return Stream
			.of(head("/a%2fb").gives(400, "INVALID_REQUEST"), head("/a|b").gives(400, "INVALID_REQUEST"),
					head("/%ff").gives(400, "INVALID_REQUEST"),
					head("/%zz").gives(400, "INVALID_REQUEST").onlyOn(Container.TOMCAT),
					head("/" + Refused.TOO_LONG).gives(414, "URI_TOO_LONG").onlyOn(Container.TOMCAT))
			.map(FailureCase::withoutBody);
	}

	private static Call head(String target) {
		return Refused.line("HEAD " + target + " HTTP/1.1");
	}

	private static Stream<FailureCase> invalid(Stream<Call> calls) {
		return calls.map((call) -> call.gives(400, "INVALID_REQUEST"));
	}

	@Test
	void tellsListenersOnce() {
		assertOneLine(Refused.target("/a%2fb"), "400 INVALID_REQUEST on GET /a%2fb [");
	}

	@Test
	void saysInTheLogWhatCannotBeRead() {
		assertOneLine(Refused.line("G(T /ok HTTP/1.1"), "400 INVALID_REQUEST on an unreadable request [");
	}

	/**
	 * Lines of other tests may still come in.
	 */
	private static void assertOneLine(Call call, String start) {
		try (Log log = Log.ofContract()) {
			String id = server.sendRaw(call).requestId();
			await().during(Duration.ofMillis(100))
				.untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
					.filteredOn((line) -> line.contains(id))
					.singleElement()
					.asString()
					.startsWith(start + id + "]"));
		}
	}

	@Test
	void takesTheIdOfARequestThatCouldBeRead() {
		Call call = Call.raw("GET /a%2fb HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Request-Id: mine\r\n\r\n");
		Answer answer = server.sendRaw(call);
		assertThat(answer.requestId()).isEqualTo("mine").isEqualTo(answer.bodyRequestId());
	}

}
