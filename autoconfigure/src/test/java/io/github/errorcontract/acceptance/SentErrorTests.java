package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What an application does to a response after it has sent an error, which changes
 * nothing.
 */
@FailureTable
class SentErrorTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(ContinuingController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void changesNothing(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> changesNothing() {
		return ContinuingController.CHANGES.keySet()
			.stream()
			.sorted()
			.flatMap((change) -> Stream.of(Call.get("/sent/" + change).gives(409, "CONFLICT"),
					Call.call("HEAD", "/sent/" + change).gives(409, "CONFLICT").withoutBody()));
	}

	@RestController
	static class ContinuingController {

		static final Map<String, Change> CHANGES = Map.ofEntries(
				Map.entry("redirect", (response) -> response.sendRedirect("/elsewhere")),
				Map.entry("redirect-status", (response) -> response.sendRedirect("/elsewhere", 307)),
				Map.entry("redirect-buffer", (response) -> response.sendRedirect("/elsewhere", false)),
				Map.entry("redirect-all", (response) -> response.sendRedirect("/elsewhere", 308, false)),
				Map.entry("type", (response) -> response.setContentType("text/html")),
				Map.entry("length", (response) -> response.setContentLength(7)),
				Map.entry("long-length", (response) -> response.setContentLengthLong(7)),
				Map.entry("int", (response) -> response.setIntHeader("X-Int", 1)),
				Map.entry("more-int", (response) -> response.addIntHeader("X-Int", 1)),
				Map.entry("date", (response) -> response.setDateHeader("X-Date", 1)),
				Map.entry("more-date", (response) -> response.addDateHeader("X-Date", 1)),
				Map.entry("cookie", (response) -> response.addCookie(new Cookie("a", "b"))),
				Map.entry("locale", (response) -> response.setLocale(Locale.GERMAN)),
				Map.entry("encoding", (response) -> response.setCharacterEncoding("UTF-16")),
				Map.entry("charset", (response) -> response.setCharacterEncoding(StandardCharsets.UTF_16)),
				Map.entry("status", (response) -> response.setStatus(200)),
				Map.entry("header", (response) -> response.setHeader("X-Late", "1")),
				Map.entry("more-header", (response) -> response.addHeader("X-Late", "1")),
				Map.entry("error", (response) -> response.sendError(404)),
				Map.entry("reset", (response) -> response.reset()),
				Map.entry("buffer", (response) -> response.setBufferSize(100_000)),
				Map.entry("body", (response) -> response.getWriter().print(FailureCase.MARKER)),
				Map.entry("flush", (response) -> response.flushBuffer()));

		@RequestMapping("/sent/{change}")
		void send(@PathVariable String change, HttpServletResponse response) throws IOException {
			response.sendError(409);
			CHANGES.get(change).to(response);
		}

	}

	interface Change {

		void to(HttpServletResponse response) throws IOException;

	}

}
