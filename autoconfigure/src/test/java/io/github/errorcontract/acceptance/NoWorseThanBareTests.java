package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same applications with and without the starter: adding it turns no failure of a
 * client into one of the server, and loses no header field that tells the client what to
 * do. Failures that the contract answers with a 5xx on purpose, an authentication service
 * that is down above all, are not in the list.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Container.class)
class NoWorseThanBareTests {

	private static final List<String> INSTRUCTIONS = List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.ALLOW,
			HttpHeaders.RETRY_AFTER);

	private static final Map<Service, Pair> PAIRS = new EnumMap<>(Service.class);

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		for (Service service : Service.values()) {
			PAIRS.put(service, new Pair(service.start(container, false), service.start(container, true)));
		}
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		PAIRS.values().forEach(Pair::close);
		PAIRS.clear();
	}

	@ParameterizedTest
	@MethodSource({ "input", "validation", "routing", "thrown", "servlet", "security" })
	void answersNoWorse(Failure failure) {
		Pair pair = PAIRS.get(failure.service());
		Answer bare = pair.bare().send(failure.call());
		Answer ours = pair.ours().send(failure.call());
		assertThat(ours.status()).as("status, bare %s", bare.status())
			.isLessThan((bare.status() < 500) ? 500 : Integer.MAX_VALUE);
		for (String name : INSTRUCTIONS) {
			assertThat(ours.header(name)).as(name).hasSizeGreaterThanOrEqualTo(bare.header(name).size());
		}
	}

	@Test
	void comparesManyFailures() {
		assertThat(Stream.of(input(), validation(), routing(), thrown(), servlet(), security())
			.flatMap((failures) -> failures)
			.map(Failure::toString)
			.distinct()).hasSizeGreaterThan(100);
	}

	static Stream<Failure> input() {
		return Stream.of(Call.get("/page"), Call.get("/page?page-no=a"), Call.get("/long?id=99999999999999999999"),
				Call.get("/uuid?id=x"), Call.get("/date?on=2026-13-01"), Call.get("/color?color=BLUE"),
				Call.get("/colors?c=RED,BLUE"), Call.get("/tenant"), Call.get("/tenant").header("X-Tenant", "a"),
				Call.get("/cookie"), Call.get("/cookie").header("Cookie", "cart=a"), Call.get("/orders/a"),
				Call.get("/orders/by-color/BLUE"), Call.get("/matrix/car"), Call.get("/version?v=2"),
				Call.post("/part"), Call.post("/part").part("other", "a"),
				Call.post("/part/number").part("number", "a"), Call.post("/part/json").part("order", "{"),
				Call.get("/page?page-no=%zz").alone(), Call.post("/quantity"), Call.post("/quantity").json(""),
				Call.post("/quantity").json("{"), Call.post("/quantity").json("{\"qty\":\"a\"}"),
				Call.post("/quantity").json("[]"), Call.post("/quantity").json("null"),
				Call.post("/quantity").json("{\"qty\":1} {"), Call.post("/order").json("{\"color\":\"BLUE\"}"),
				Call.post("/order").json("{\"due\":\"x\"}"), Call.post("/order").json("{\"amount\":{\"cents\":-1}}"),
				Call.post("/named").json("{}"), Call.post("/shape").json("{\"kind\":\"oval\"}"),
				Call.post("/shape").json("{}"), Call.post("/quantity").json("{\"qty\":" + "[".repeat(2000) + "}"),
				Call.post("/quantity").body("application/json", new byte[] { '"', (byte) 0xff, '"' }))
			.map((call) -> new Failure(Service.INPUT, call));
	}

	static Stream<Failure> validation() {
		return Stream
			.of(Call.post("/customers").json("{}"), Call.post("/customers").json("{\"lines\":[{}]}"),
					Call.post("/stays").json("{\"from\":2,\"to\":1}"), Call.post("/lines").json("[{}]"),
					Call.post("/tags").json("[\"\"]"), Call.post("/filter").form("age=a"),
					Call.post("/form").form("age=a&color=BLUE"), Call.get("/search?age=a"), Call.get("/page?page=0"),
					Call.get("/page?page=1&size=1000"), Call.get("/orders/0"), Call.get("/cars/a;wheels=99"),
					Call.post("/parts").part("line", "{}"), Call.post("/files").part("file", "a"),
					Call.get("/by-hand/binding"))
			.map((call) -> new Failure(Service.VALIDATION, call));
	}

	static Stream<Failure> routing() {
		return Stream
			.of(Call.get("/nowhere"), Call.get("/nowhere").accept("text/html"), Call.post("/nowhere").json("{}"),
					Call.call("DELETE", "/orders"), Call.call("PATCH", "/orders/new"), Call.call("PUT", "/orders/echo"),
					Call.post("/orders/new").body("text/csv", "a"), Call.call("PATCH", "/orders/patch").json("{}"),
					Call.post("/orders/new").body("x", "a"), Call.get("/orders").accept("image/png"),
					Call.get("/orders").accept("x"), Call.get("/range").header("Range", "bytes=90-99"),
					Call.get("/send-error?status=401"), Call.get("/send-error?status=409&reason=Paid"),
					Call.get("/send-error?status=503"), Call.get("/set-status?status=404"),
					Call.get("/set-status?status=503"), Call.get("/entity?status=404"), Call.get("/entity?status=429"),
					Call.call("TRACE", "/orders"), Call.call("BREW", "/orders"), Call.call("HEAD", "/nowhere"),
					Call.get("/form"))
			.map((call) -> new Failure(Service.ROUTING, call));
	}

	static Stream<Failure> thrown() {
		return Stream.<Supplier<? extends Throwable>>of(() -> new ResponseStatusException(HttpStatus.CONFLICT, "Paid"),
				() -> new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE),
				() -> new ErrorResponseException(HttpStatus.GONE), Declared::new,
				() -> new IllegalStateException("w", new Declared()),
				() -> new ServletException(new ResponseStatusException(HttpStatus.NOT_FOUND)),
				() -> new MethodNotAllowedException(HttpMethod.PUT, List.of(HttpMethod.GET)),
				() -> new NotAcceptableStatusException(List.of(MediaType.TEXT_PLAIN)),
				() -> new NoResourceFoundException(HttpMethod.GET, "/a", "a"),
				() -> new CompletionException(new ResponseStatusException(HttpStatus.NOT_FOUND)),
				() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED), IOException::new, StackOverflowError::new,
				() -> new RuntimeException(new ResponseStatusException(HttpStatus.CONFLICT)))
			.map((failure) -> new Failure(Service.INPUT, Call.throwing(failure)));
	}

	static Stream<Failure> servlet() {
		return Stream
			.concat(Stream.of("first", "filter", "last", "servlet")
				.flatMap((place) -> Stream.of("unmapped", "checked", "error", "status", "sent", "sent-500", "set")
					.map((kind) -> "/" + place + "/" + kind)),
					Stream.of("/send?status=405", "/send?status=401", "/thrown?status=418", "/empty?status=404",
							"/empty/etag", "/empty/flushed", "/own?status=401", "/own?status=503", "/own/entity",
							"/forward?to=/send?status=404", "/intercepted/sent"))
			.map((path) -> new Failure(Service.INPUT, Call.get(path)));
	}

	static Stream<Failure> security() {
		return Stream
			.of(Call.get("/basic/ok"), as("ann:wrong", "/basic/ok"), as("nobody:right", "/basic/ok"),
					as("locked:right", "/basic/ok"), as("ann:right", "/basic/scoped"), as("ann:right", "/basic/method"),
					as("ann:right", "/basic/callable"), as("ann:right", "/basic/throws/denied"),
					as("ann:right", "/basic/throws/wrapped"), as("ann:right", "/basic/throws/credentials"),
					as("ann:right", "/basic/nosuch"), Call.get("/basic/ok").header("Authorization", "Basic %%"),
					Call.get("/basic/ok").header("Origin", "https://evil.example"), Call.get("/jwt/ok"),
					bearer("a.b.c", "/jwt/ok"), bearer("%%", "/jwt/ok"),
					bearer(SecuredService.jwt("orders", Instant.EPOCH), "/jwt/ok"),
					bearer(SecuredService.jwt("read", Instant.parse("2099-01-01T00:00:00Z")), "/jwt/scoped"),
					bearer(SecuredService.jwt("read", Instant.parse("2099-01-01T00:00:00Z")), "/jwt/method"),
					bearer("bad", "/opaque/ok"), bearer("good", "/opaque/ok?access_token=good"),
					Call.get("/form/ok").accept("text/html"), Call.post("/form/ok"), Call.post("/logout"),
					Call.get("/open/method"), Call.get("/open/callable"), Call.get("/open/throws/wrapped"),
					Call.get("/open/throws/credentials"), Call.get("/open/ok").header("X-Token", "wrong"),
					Call.post("/open/ok"), Call.get("/open//ok"), Call.get("/open/;a=b/ok"))
			.map((call) -> new Failure(Service.SECURITY, call));
	}

	private static Call as(String credentials, String path) {
		return Call.get(path)
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
	}

	private static Call bearer(String token, String path) {
		return Call.get(path).header("Authorization", "Bearer " + token);
	}

	private enum Service {

		INPUT(ParameterController.class, BodyController.class, ServletFailures.class),

		VALIDATION(ValidationController.class, ValidationController.Warehouse.class),

		ROUTING(RoutingController.class),

		SECURITY(SecurityChains.class);

		private final Class<?>[] components;

		Service(Class<?>... components) {
			this.components = components;
		}

		Server start(Container container, boolean contract) {
			return Server.on(container).with("error-contract.enabled=" + contract).start(this.components);
		}

	}

	private record Pair(Server bare, Server ours) {

		void close() {
			this.bare.close();
			this.ours.close();
		}

	}

	private record Failure(Service service, Call call) {

		@Override
		public String toString() {
			return this.service + " " + this.call + this.call.headers();
		}

	}

	@ResponseStatus(HttpStatus.CONFLICT)
	private static final class Declared extends RuntimeException {

	}

}
