package io.github.errorcontract.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@FailureTable
class SecurityFailureTableTests {

	private static final String BASIC = "Basic realm=\"Realm\", charset=\"UTF-8\"";

	private static final String FIREFOX = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static final String DECODE = "An error occurred while attempting to decode the Jwt: ";

	private static final Instant FUTURE = Instant.parse("2099-01-01T00:00:00Z");

	private static final Instant PAST = Instant.parse("2020-01-01T00:00:00Z");

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(SecurityChains.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "basic", "basicDown", "crossOrigin" })
	void answers(FailureCase failure) {
		secured(failure).verify(server);
	}

	static Stream<FailureCase> basic() {
		return Stream
			.of(basic(get("/basic/ok")), basic(as("nobody:right", "/basic/ok")), basic(as("ann:wrong", "/basic/ok")),
					basic(as("disabled:right", "/basic/ok")), basic(as("locked:right", "/basic/ok")),
					basic(as("expired:right", "/basic/ok")), basic(as("nobody-found:right", "/basic/ok")),
					basic(as("no-row:right", "/basic/ok")), basic(as("no-element:right", "/basic/ok")),
					basic(as("stale:right", "/basic/ok")), basic(get("/basic/ok").header("Authorization", "Basic %%")),
					basic(as("no-colon", "/basic/ok")), basic(get("/basic/ok").accept(FIREFOX)),
					get("/basic/ok").header("X-Requested-With", "XMLHttpRequest").gives(401, "UNAUTHENTICATED"),
					basic(as("nobody:right", "/basic/method")),
					as("ann:right", "/basic/scoped").gives(403, "FORBIDDEN"),
					as("ann:right", "/basic/method").gives(403, "FORBIDDEN"),
					as("ann:right", "/basic/callable").gives(403, "FORBIDDEN").header("Pragma", "no-cache"),
					as("ann:right", "/basic/throws/denied").gives(403, "FORBIDDEN"),
					as("ann:right", "/basic/throws/wrapped").gives(403, "FORBIDDEN"),
					basic(as("ann:right", "/basic/throws/credentials")),
					as("ann:right", "/basic/throws/unmapped").gives(500, "INTERNAL_ERROR"),
					as("ann:right", "/basic/nosuch").gives(404, "ROUTE_NOT_FOUND"))
			.map((failure) -> failure.header("Vary", "Origin", "Access-Control-Request-Method",
					"Access-Control-Request-Headers"));
	}

	static Stream<FailureCase> basicDown() {
		return Stream
			.of(as("broken:right", "/basic/ok").gives(503, "SERVICE_UNAVAILABLE"),
					as("slow:right", "/basic/ok").gives(504, "UPSTREAM_TIMEOUT"))
			.map((failure) -> failure.header("Vary", "Origin", "Access-Control-Request-Method",
					"Access-Control-Request-Headers"));
	}

	static Stream<FailureCase> crossOrigin() {
		return Stream
			.of(get("/basic/ok").header("Origin", "https://evil.example").gives(403, "CORS_REJECTED"),
					Call.call("OPTIONS", "/basic/ok")
						.header("Origin", "https://evil.example")
						.header("Access-Control-Request-Method", "GET")
						.gives(403, "CORS_REJECTED"),
					basic(get("/basic/ok").header("Origin", "https://shop.example"))
						.header("Access-Control-Allow-Origin", "https://shop.example")
						.header("Access-Control-Expose-Headers", "X-Request-Id, WWW-Authenticate"),
					as("broken:right", "/basic/ok").header("Origin", "https://shop.example")
						.gives(503, "SERVICE_UNAVAILABLE")
						.header("Access-Control-Allow-Origin", "https://shop.example")
						.header("Access-Control-Expose-Headers", "X-Request-Id, Retry-After"))
			.map((failure) -> failure.header("Vary", "Origin", "Access-Control-Request-Method",
					"Access-Control-Request-Headers"));
	}

	@ParameterizedTest
	@MethodSource({ "bearer", "bearerDown" })
	void answersBearers(FailureCase failure) {
		secured(failure).verify(server);
	}

	static Stream<FailureCase> bearer() {
		return Stream.of(missingToken("/jwt/ok"), missingToken("/opaque/ok"),
				invalid(DECODE + "Malformed token", bearer("a.b.c", "/jwt/ok")),
				invalid("Bearer token is malformed", bearer("%%", "/jwt/ok")),
				invalid(DECODE + "Signed JWT rejected: Invalid signature",
						bearer(SecuredService.jwt("orders", FUTURE, new byte[32]), "/jwt/ok")),
				invalid(DECODE + "Jwt expired at " + PAST, bearer(SecuredService.jwt("orders", PAST), "/jwt/ok")),
				invalid("Provided token isn't active", bearer("bad", "/opaque/ok")),
				challenged(error("invalid_request", "Found multiple bearer tokens in the request") + metadata(),
						bearer("good", "/opaque/ok?access_token=good").gives(400, "INVALID_REQUEST")),
				lacksScope("/jwt/scoped"), lacksScope("/jwt/method"), lacksScope("/jwt/throws/denied"),
				challenged(metadata().substring(2),
						bearer(SecuredService.jwt("orders", FUTURE), "/factor/ok").gives(401, "UNAUTHENTICATED")),
				bearer(SecuredService.jwt("orders", FUTURE), "/jwt/nosuch").gives(404, "ROUTE_NOT_FOUND"));
	}

	static Stream<FailureCase> bearerDown() {
		return Stream.of(bearer("down", "/opaque/ok").gives(503, "SERVICE_UNAVAILABLE"),
				bearer(SecuredService.jwtOfUnknownKey(), "/jwks/ok").gives(503, "SERVICE_UNAVAILABLE"));
	}

	@ParameterizedTest
	@MethodSource
	void answersForms(FailureCase failure) {
		secured(failure).verify(server);
	}

	static Stream<FailureCase> answersForms() {
		return Stream.of(get("/form/ok").gives(401, "UNAUTHENTICATED"),
				get("/form/method").gives(401, "UNAUTHENTICATED"),
				Call.get("/form/ok")
					.accept(FIREFOX)
					.header("X-Requested-With", "XMLHttpRequest")
					.gives(401, "UNAUTHENTICATED"),
				Call.post("/form/ok")
					.accept("application/json")
					.gives(403, "INVALID_CSRF_TOKEN")
					.someHeader("Set-Cookie"),
				Call.post("/logout")
					.accept("application/json")
					.gives(403, "INVALID_CSRF_TOKEN")
					.someHeader("Set-Cookie"),
				Call.post("/form/ok").accept(FIREFOX).gives(403, "INVALID_CSRF_TOKEN").someHeader("Set-Cookie"),
				get("/wrapped/ok").gives(401, "UNAUTHENTICATED"),
				get("/wrapped/authenticate").gives(401, "UNAUTHENTICATED"),
				Call.post("/wrapped/ok")
					.accept("application/json")
					.gives(403, "INVALID_CSRF_TOKEN")
					.someHeader("Set-Cookie"));
	}

	@ParameterizedTest
	@MethodSource
	void answersWhereEverythingIsPermitted(FailureCase failure) {
		secured(failure).verify(server);
	}

	static Stream<FailureCase> answersWhereEverythingIsPermitted() {
		return Stream.of(get("/open/method").gives(401, "UNAUTHENTICATED"),
				Call.get("/open/method").accept(FIREFOX).gives(401, "UNAUTHENTICATED").someHeader("Set-Cookie"),
				get("/open/callable").gives(401, "UNAUTHENTICATED").header("Pragma", "no-cache"),
				get("/open/throws/wrapped").gives(401, "UNAUTHENTICATED"),
				get("/open/throws/credentials").gives(401, "UNAUTHENTICATED"),
				get("/open/throws/unmapped").gives(500, "INTERNAL_ERROR"),
				get("/open/nosuch").gives(404, "ROUTE_NOT_FOUND"),
				get("/open/ok").header("X-Token", "wrong").gives(401, "UNAUTHENTICATED").header("Pragma", "no-cache"),
				get("/open/ok").header("X-Token", "fails").gives(500, "INTERNAL_ERROR").header("Pragma", "no-cache"),
				Call.post("/open/ok")
					.accept("application/json")
					.gives(403, "INVALID_CSRF_TOKEN")
					.someHeader("Set-Cookie"));
	}

	@ParameterizedTest
	@MethodSource
	void answersOutsideOfEveryChain(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> answersOutsideOfEveryChain() {
		return Stream.of(get("/ignored/throws/denied").gives(403, "FORBIDDEN"),
				get("/ignored/throws/credentials").gives(401, "UNAUTHENTICATED"),
				get("/ignored/method").gives(401, "UNAUTHENTICATED"), get("/open//ok").gives(400, "INVALID_REQUEST"),
				get("/open/;a=b/ok").gives(400, "INVALID_REQUEST"));
	}

	@Test
	void tellsWrongAndUnknownAccountsInTheSameBytes() {
		List<Answer> answers = Stream
			.of("ann:wrong", "nobody:wrong", "disabled:right", "locked:wrong", "expired:right", "nobody-found:wrong")
			.map((credentials) -> server.send(as(credentials, "/basic/ok").header("X-Request-Id", "same")))
			.toList();
		assertThat(answers).extracting(Answer::text).containsOnly(answers.get(0).text());
		assertThat(answers).extracting(SecurityFailureTableTests::headersButDate)
			.containsOnly(headersButDate(answers.get(0)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/basic/ok", "/jwt/ok", "/form/ok", "/open/method" })
	void answersHeadWithoutBody(String path) {
		Answer head = server.sendRaw(Call.call("HEAD", path).accept("application/json"));
		Answer get = server.sendRaw(get(path));
		assertThat(head.status()).isEqualTo(401);
		assertThat(head.body()).isEmpty();
		assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
		assertThat(head.header("WWW-Authenticate")).isEqualTo(get.header("WWW-Authenticate"));
	}

	@Test
	void sendsPersonToLoginPage() {
		Answer answer = server.send(Call.get("/form/ok").accept(FIREFOX));
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location").toString()).contains("/login");
		assertThat(answer.requestId()).isNotEmpty();
	}

	@Test
	void logsTheFailure() {
		try (Log log = Log.ofContract()) {
			server.send(as("locked:right", "/basic/ok").header("X-Request-Id", "first"));
			server.send(get("/open/a;b=c/ok").header("X-Request-Id", "second"));
			await().untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
				.anyMatch((line) -> line.startsWith("401 UNAUTHENTICATED on GET /basic/ok [first]: LockedException: "))
				.anyMatch((line) -> line
					.startsWith("400 INVALID_REQUEST on GET /open/a/ok [second]: RequestRejectedException: ")));
		}
	}

	@Test
	void leavesSuccessAlone() {
		assertThat(server.send(as("ann:right", "/basic/ok")).text()).isEqualTo("basic");
		assertThat(server.send(bearer(SecuredService.jwt("orders", FUTURE), "/jwt/scoped")).text()).isEqualTo("jwt");
		assertThat(server.send(bearer("good", "/opaque/ok")).text()).isEqualTo("opaque");
		assertThat(server.send(get("/open/ok")).text()).isEqualTo("open");
	}

	private static Map<String, List<String>> headersButDate(Answer answer) {
		Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		headers.putAll(answer.headers());
		headers.remove("Date");
		return headers;
	}

	private static Call get(String path) {
		return Call.get(path).accept("application/json");
	}

	private static Call as(String credentials, String path) {
		String encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
		return get(path).header("Authorization", "Basic " + encoded);
	}

	private static Call bearer(String token, String path) {
		return get(path).header("Authorization", "Bearer " + token);
	}

	private static FailureCase basic(Call call) {
		return call.gives(401, "UNAUTHENTICATED").header("WWW-Authenticate", BASIC);
	}

	private static FailureCase missingToken(String path) {
		return challenged(metadata().substring(2), get(path).gives(401, "UNAUTHENTICATED"));
	}

	private static FailureCase invalid(String description, Call call) {
		return challenged(error("invalid_token", description) + metadata(), call.gives(401, "INVALID_TOKEN"));
	}

	private static FailureCase lacksScope(String path) {
		return challenged(
				error("insufficient_scope",
						"The request requires higher privileges than provided by the access token."),
				bearer(SecuredService.jwt("read", FUTURE), path).gives(403, "INSUFFICIENT_SCOPE"));
	}

	private static String error(String code, String description) {
		return "error=\"" + code + "\", error_description=\"" + description
				+ "\", error_uri=\"https://tools.ietf.org/html/rfc6750#section-3.1\"";
	}

	/**
	 * Where the client finds out about the resource (RFC 9728, section 5.1).
	 */
	private static String metadata() {
		String port = server.bean(Environment.class).getProperty("local.server.port");
		return ", resource_metadata=\"http://localhost:" + port + "/.well-known/oauth-protected-resource\"";
	}

	private static FailureCase challenged(String parameters, FailureCase failure) {
		return failure.header("WWW-Authenticate", "Bearer " + parameters);
	}

	private static FailureCase secured(FailureCase failure) {
		return failure.header("X-Content-Type-Options", "nosniff")
			.header("X-XSS-Protection", "0")
			.header("X-Frame-Options", "DENY");
	}

}
