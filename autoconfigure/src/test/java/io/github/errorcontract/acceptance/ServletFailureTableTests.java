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
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@FailureTable
class ServletFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("spring.web.resources.static-locations=classpath:/acceptance/static/")
			.start(ServletFailures.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "filters", "servlets", "sent", "empty", "guarded", "interceptors", "views", "forwards", "heads",
			"asynchronous" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> filters() {
		return Stream.of("/first/", "/filter/", "/last/")
			.flatMap((place) -> Stream.of(Call.get(place + "unmapped").gives(500, "INTERNAL_ERROR"),
					Call.post(place + "unmapped").json("{}").gives(500, "INTERNAL_ERROR"),
					Call.get(place + "error").gives(500, "INTERNAL_ERROR"),
					Call.get(place + "checked").gives(500, "INTERNAL_ERROR"),
					Call.get(place + "loop").gives(500, "INTERNAL_ERROR"),
					Call.get(place + "untellable").gives(500, "INTERNAL_ERROR"),
					Call.get(place + "baseless").gives(500, "INTERNAL_ERROR"),
					Call.get(place + "conflict").gives(409, "CONFLICT").message("Paid."),
					Call.get(place + "wrapped").gives(409, "CONFLICT").message("Paid."),
					Call.get(place + "unavailable").gives(503, "SERVICE_UNAVAILABLE").header("Retry-After", "7"),
					Call.get(place + "unavailable-for-ever").gives(404, "NOT_FOUND"),
					Call.get(place + "status").gives(410, "GONE").message("Moved."),
					Call.get(place + "redirect").gives(500, "INTERNAL_ERROR"),
					Call.get(place + "sent").gives(429, "RATE_LIMITED"),
					Call.get(place + "sent-500").gives(500, "INTERNAL_ERROR"),
					Call.get(place + "set").gives(403, "FORBIDDEN"),
					Call.get(place + "begun").gives(409, "CONFLICT").message("Paid.")));
	}

	static Stream<FailureCase> servlets() {
		return Stream.of(Call.get("/servlet/unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/servlet/conflict").gives(409, "CONFLICT").message("Paid."),
				Call.get("/servlet/wrapped").gives(409, "CONFLICT").message("Paid."),
				Call.get("/servlet/error").gives(500, "INTERNAL_ERROR"),
				Call.get("/servlet/sent").gives(429, "RATE_LIMITED"),
				Call.get("/servlet/writer").gives(409, "CONFLICT").message("Paid."),
				Call.get("/servlet/continued").gives(404, "NOT_FOUND"),
				Call.call("DELETE", "/servlet/any").gives(405, "METHOD_NOT_ALLOWED"));
	}

	static Stream<FailureCase> sent() {
		return Stream.of(Call.get("/send?status=400").gives(400, "INVALID_REQUEST"),
				Call.get("/send?status=402").gives(402, "PAYMENT_REQUIRED"),
				Call.get("/send?status=404&reason=s3cr3t-marker").gives(404, "NOT_FOUND"),
				Call.get("/send?status=451").gives(451, "UNAVAILABLE_FOR_LEGAL_REASONS"),
				Call.get("/send?status=502&reason=s3cr3t-marker").gives(502, "UPSTREAM_ERROR"),
				Call.call("HEAD", "/send?status=404").gives(404, "NOT_FOUND").withoutBody(),
				Call.get("/send?status=700").gives(599, "SERVER_ERROR"),
				Call.get("/send?status=-1").gives(500, "INTERNAL_ERROR"));
	}

	static Stream<FailureCase> empty() {
		return Stream.of(Call.get("/empty?status=404").gives(404, "NOT_FOUND"),
				Call.get("/empty?status=401").gives(401, "UNAUTHENTICATED"),
				Call.get("/empty?status=405").gives(405, "METHOD_NOT_ALLOWED"),
				Call.get("/empty?status=422").gives(422, "UNPROCESSABLE_CONTENT"),
				Call.get("/empty?status=503").gives(503, "SERVICE_UNAVAILABLE"),
				Call.call("HEAD", "/empty?status=503").gives(503, "SERVICE_UNAVAILABLE").withoutBody(),
				Call.get("/empty/flushed").gives(404, "NOT_FOUND"), Call.get("/empty/stream").gives(404, "NOT_FOUND"),
				Call.get("/empty/writer").gives(404, "NOT_FOUND"), Call.get("/empty/text").gives(404, "NOT_FOUND"),
				Call.get("/empty/dropped").gives(404, "NOT_FOUND"), Call.get("/empty/annotated").gives(410, "GONE"),
				Call.call("PUT", "/empty/etag").header("If-Match", "\"2\"").gives(412, "PRECONDITION_FAILED"));
	}

	static Stream<FailureCase> guarded() {
		return Stream.of(Call.get("/reset").gives(409, "CONFLICT").message("Paid."),
				Call.get("/own-id").gives(409, "CONFLICT").message("Paid."),
				Call.get("/malformed").gives(409, "CONFLICT").message("Paid.").header("X-Good", "1"));
	}

	static Stream<FailureCase> interceptors() {
		return Stream.of(Call.get("/intercepted/before").gives(409, "CONFLICT").message("Paid."),
				Call.get("/intercepted/after").gives(409, "CONFLICT").message("Paid."),
				Call.get("/intercepted/sent").gives(423, "LOCKED"));
	}

	static Stream<FailureCase> views() {
		return Stream.of(Call.get("/view/broken").gives(500, "INTERNAL_ERROR"),
				Call.get("/view/begun").gives(500, "INTERNAL_ERROR"),
				Call.get("/view/missing").gives(500, "INTERNAL_ERROR"),
				Call.get("/handler/broken").gives(409, "CONFLICT").message("Paid."));
	}

	static Stream<FailureCase> forwards() {
		return Stream.of(Call.get("/forward?to=/nosuch").gives(404, "ROUTE_NOT_FOUND"),
				Call.get("/forward?to=/reset").gives(409, "CONFLICT").message("Paid."),
				Call.get("/forward?to=/view/broken").gives(500, "INTERNAL_ERROR"),
				Call.get("/forward?to=/send?status=423").gives(423, "LOCKED"),
				Call.get("/forward?to=/empty?status=423").gives(423, "LOCKED"),
				Call.get("/forward?to=/servlet/unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/forward?to=/servlet/conflict").gives(409, "CONFLICT").message("Paid."),
				Call.get("/forward?to=/servlet/sent").gives(429, "RATE_LIMITED"),
				Call.get("/include?of=/servlet/unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/include?of=/servlet/conflict").gives(409, "CONFLICT").message("Paid."),
				Call.get("/include?of=/reset").gives(409, "CONFLICT").message("Paid."));
	}

	static Stream<FailureCase> heads() {
		return Stream
			.of("/first/conflict", "/filter/conflict", "/last/conflict", "/servlet/conflict", "/servlet/writer",
					"/filter/begun", "/intercepted/before", "/intercepted/after", "/handler/broken", "/reset",
					"/forward?to=/servlet/conflict", "/include?of=/servlet/conflict")
			.map((path) -> Call.call("HEAD", path).gives(409, "CONFLICT").message("Paid.").withoutBody());
	}

	static Stream<FailureCase> asynchronous() {
		return Stream.of(Call.get("/servlet/async/timeout").gives(503, "SERVICE_UNAVAILABLE"),
				Call.get("/servlet/async/sent").gives(429, "RATE_LIMITED"),
				Call.get("/servlet/async/unmapped").gives(500, "INTERNAL_ERROR").onlyOn(Container.TOMCAT),
				Call.get("/servlet/async/unmapped").gives(503, "SERVICE_UNAVAILABLE").onlyOn(Container.JETTY),
				Call.get("/servlet/async/set").gives(404, "NOT_FOUND").onlyOn(Container.TOMCAT),
				Call.get("/servlet/async/thrown").gives(409, "CONFLICT").message("Paid."),
				Call.get("/servlet/async/dispatched").gives(404, "ROUTE_NOT_FOUND"));
	}

	@Test
	void completesHeadersOfAnErrorOfTheApplication() {
		assertOwn("/own?status=401", "WWW-Authenticate", "Bearer");
		assertOwn("/own?status=405", "Allow", "");
		assertOwn("/own?status=429", "Retry-After", "30");
		assertOwn("/own?status=503", "Retry-After", "30");
		assertOwn("/own/writer", "Retry-After", "30");
		assertOwn("/own/late", "Retry-After", "30");
		assertOwn("/own/flushed", "Retry-After", "30");
		assertOwn("/own/anew", "Retry-After", "30");
		assertOwn("/own/headers", "Retry-After", "7");
		assertOwn("/own/entity", "Retry-After", "30");
	}

	private static void assertOwn(String path, String header, String value) {
		Answer answer = server.send(Call.get(path));
		assertThat(answer.text()).as(path).isEqualTo("own");
		assertThat(answer.header(header)).as(path).containsExactly(value);
		assertThat(answer.requestId()).matches("[0-9a-f]{32}");
	}

	@Test
	void takesBackWhatTheFinalStatusDoesNotDemand() {
		Answer answer = server.send(Call.get("/own/changed"));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Retry-After")).isEmpty();
		assertThat(answer.text()).isEqualTo("own");
	}

	@Test
	void exposesTheIdOfACrossOriginErrorOfTheApplication() {
		Answer answer = server.send(Call.get("/own/cors"));
		assertThat(answer.header("Access-Control-Expose-Headers")).containsExactly("X-Request-Id");
	}

	@Test
	void givesNoBodyWhereThereIsNone() {
		for (int status : new int[] { 204, 304 }) {
			Answer answer = server.send(Call.get("/empty?status=" + status));
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.body()).isEmpty();
			assertThat(answer.requestId()).matches("[0-9a-f]{32}");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/send?status=", "/thrown?status=" })
	void keepsWhatIsNoErrorEvenIfItIsSentAsOne(String path) {
		for (int status : new int[] { 204, 302, 304 }) {
			Answer answer = server.send(Call.get(path + status));
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.body()).isEmpty();
			assertThat(answer.requestId()).matches("[0-9a-f]{32}");
		}
	}

	@Test
	void leavesOutTheErrorOfWhatIsIncluded() {
		for (String path : new String[] { "/include?of=/send?status=404", "/include?of=/nosuch" }) {
			Answer answer = server.send(Call.get(path));
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.body()).isEmpty();
		}
	}

	@Test
	void leavesSentStatusBelow400ToSpring() {
		Answer answer = server.send(Call.get("/send?status=302"));
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.text()).doesNotContain("\"error\":{");
		assertThat(answer.requestId()).isNotEmpty();
	}

	@Test
	void leavesAHeadThatNamesItsLengthAlone() {
		Answer answer = server.send(Call.call("HEAD", "/empty/length"));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.header("Content-Length")).containsExactly("17");
	}

	@Test
	void replacesASuccessThatIsNotYetOnItsWay() {
		Call.get("/last/after").gives(409, "CONFLICT").message("Paid.").verify(server);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/last/answered", "/send/failing" })
	void keepsTheAnswerOfARequestThatFailsAfterwards(String path) {
		try (Log log = Log.ofContract()) {
			Call.get(path).gives(429, "RATE_LIMITED").verify(server);
			await().untilAsserted(() -> assertThat(log.events()).hasSize(2));
			assertThat(log.events().get(1).getFormattedMessage())
				.startsWith("Request failed after an error response was sent")
				.contains(": IllegalStateException: ");
		}
	}

	@Test
	void logsTheCauseOfAFailingViewOnce() {
		try (Log log = Log.ofAll()) {
			Call.get("/view/broken").gives(500, "INTERNAL_ERROR").verify(server);
			await().during(Duration.ofMillis(100))
				.untilAsserted(() -> assertThat(log.events()).singleElement()
					.extracting(ILoggingEvent::getFormattedMessage)
					.asString()
					.contains(": IllegalStateException: ")
					.doesNotContain("ServletException"));
		}
	}

	@Test
	void leavesEmptyErrorsAloneWhereWanted() {
		try (Server plain = Server.on(this.container)
			.with("error-contract.scope.fill-empty-responses=false")
			.start(ServletFailures.class)) {
			Answer answer = plain.send(Call.get("/empty?status=503"));
			assertThat(answer.status()).isEqualTo(503);
			assertThat(answer.body()).isEmpty();
			assertThat(answer.header("Retry-After")).containsExactly("30");
		}
	}

	@Test
	void leavesAnErrorToErrorPagesOfTheApplication() {
		try (Server pages = Server.on(this.container).start(ServletFailures.class, OwnErrorPage.class)) {
			assertThat(pages.send(Call.get("/send?status=418")).text()).isEqualTo("own page");
			assertThat(pages.send(Call.get("/send?status=404")).text()).contains("\"NOT_FOUND\"");
			assertThat(pages.send(Call.get("/filter/conflict")).text()).contains("\"CONFLICT\"");
		}
	}

}
