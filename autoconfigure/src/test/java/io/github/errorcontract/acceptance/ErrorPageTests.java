package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.errorcontract.exception.NotFoundException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorPageTests {

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server
			.with("error-contract.page.enabled=true", "spring.application.name=<Orders> & \"co\"",
					"error-contract.errors.ORDER_LOCKED.status=423",
					"error-contract.errors.ORDER_LOCKED.message=<script>alert(1)</script> & more",
					"error-contract.errors.ORDER_LOCKED.exceptions=java.lang.IllegalThreadStateException",
					"error-contract.errors.ORDER_LOCKED.docs=javascript:alert(1)",
					"error-contract.errors.FORBIDDEN.disguise-as=NOT_FOUND",
					"error-contract.constraints.uk_customer_email.code=EMAIL_TAKEN",
					"error-contract.constraints.uk_customer_email.message=This email is taken.")
			.start();
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void isOffByDefault() {
		try (Server plain = Server.of()) {
			assertThat(plain.send(Call.get("/errors")).text()).contains("\"ROUTE_NOT_FOUND\"");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ORDER_LOCKED", "order_locked", "order-locked", "OrderLocked" })
	void findsACodeInAnySpelling(String code) {
		Answer answer = server.send(Call.get("/errors/" + code));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.text()).contains("<title>ORDER_LOCKED");
	}

	@Test
	void answersAnUnknownCodeWithTheContract() {
		Answer answer = server.send(Call.get("/errors/NO_SUCH").accept("text/html"));
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"NOT_FOUND\",");
	}

	@Test
	void isLinkedForTheCodesThatItHas() {
		try (Server linking = Server
			.with("error-contract.page.enabled=true", "error-contract.derive-codes=true",
					"error-contract.body.include=docs")
			.start()) {
			assertThat(linking.send(Call.throwing(NotFoundException::new)).text())
				.contains("\"docs\":\"/errors/NOT_FOUND\"");
			assertThat(linking.send(Call.throwing(OutOfStockException::new)).text())
				.contains("\"code\":\"OUT_OF_STOCK\"")
				.doesNotContain("docs");
		}
	}

	@Test
	void showsACodeOfAConstraint() {
		assertThat(server.send(Call.get("/errors/EMAIL_TAKEN")).text()).contains("This email is taken.", "409")
			.doesNotContain("uk_customer_email");
		assertThat(server.send(Call.get("/errors.json")).text()).contains("\"EMAIL_TAKEN\"");
	}

	@Test
	void showsNothingOfADisguisedCode() {
		assertThat(server.send(Call.get("/errors/FORBIDDEN")).status()).isEqualTo(404);
		for (String path : List.of("/errors", "/errors.json", "/errors/NOT_FOUND")) {
			assertThat(server.send(Call.get(path)).text()).doesNotContain("FORBIDDEN");
		}
	}

	@Test
	void showsNothingInternal() {
		for (String path : List.of("/errors", "/errors.json", "/errors/ORDER_LOCKED", "/errors/CONFLICT")) {
			assertThat(server.send(Call.get(path)).text()).doesNotContain("IllegalThreadState", "Exception",
					"org.springframework", "java.", "error-contract");
		}
	}

	@Test
	void escapesTexts() {
		for (String path : List.of("/errors", "/errors/ORDER_LOCKED")) {
			assertThat(server.send(Call.get(path)).text())
				.doesNotContain("<script>alert", "<Orders>", "href=\"javascript")
				.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more", "&lt;Orders&gt; &amp; &quot;co&quot;");
		}
	}

	@Test
	void allowsNothingButItsOwnStyleAndScript() {
		Answer answer = server.send(Call.get("/errors"));
		assertThat(answer.header("Content-Security-Policy")).singleElement()
			.asString()
			.matches("default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; img-src data:;"
					+ " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
		assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(answer.header("Referrer-Policy")).containsExactly("no-referrer");
		assertThat(answer.text()).doesNotContain("src=", "style=", "onclick", "@import", "url(");
	}

	@Test
	void isAskedForAgainByItsTag() {
		Answer first = server.send(Call.get("/errors/CONFLICT"));
		assertThat(first.header("Cache-Control")).containsExactly("no-cache");
		String tag = first.header("ETag").get(0);
		Answer second = server.send(Call.get("/errors/CONFLICT").header("If-None-Match", tag));
		assertThat(second.status()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
	}

	@Test
	void answersHeadLikeGet() {
		Answer get = server.send(Call.get("/errors"));
		Answer head = server.send(Call.call("HEAD", "/errors"));
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"))
			.containsExactly(String.valueOf(get.body().length));
		assertThat(head.body()).isEmpty();
	}

	@Test
	void refusesOtherMethods() {
		Answer answer = server.send(Call.post("/errors").json("{}"));
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.header("Allow")).containsExactly("GET, HEAD");
		assertThat(answer.text()).contains("\"METHOD_NOT_ALLOWED\"");
	}

	@Test
	void showsRealAnswers() {
		String page = server.send(Call.get("/errors/RATE_LIMITED")).text().replaceAll("<[^>]+>", "");
		assertThat(page).contains("HTTP/1.1 429", "Retry-After: 30", "Cache-Control: no-store", "X-Request-Id: 0199",
				"&quot;code&quot;: &quot;RATE_LIMITED&quot;");
		String validation = server.send(Call.get("/errors/VALIDATION_ERROR")).text().replaceAll("<[^>]+>", "");
		assertThat(validation).contains("&quot;field&quot;: &quot;lines[1].sku&quot;");
	}

	@Test
	void servesCodesAndSchemasForMachines() {
		Answer codes = server.send(Call.get("/errors.json"));
		assertThat(codes.header("Content-Type")).containsExactly("application/json");
		assertThat(codes.text()).startsWith("{\"codes\":[{\"code\":\"CLIENT_ERROR\",\"status\":400,");
		Answer schema = server.send(Call.get("/errors/schema/error.json"));
		assertThat(schema.header("Content-Type")).containsExactly("application/schema+json");
		assertThat(schema.text()).isEqualTo(resource("error"));
		assertThat(server.send(Call.get("/errors/schema/problem.json")).text()).isEqualTo(resource("problem"));
		assertThat(server.send(Call.get("/errors/schema/other.json")).status()).isEqualTo(404);
	}

	@Test
	void leavesItsPathToAControllerOfTheApplication() {
		try (Server own = Server.with("error-contract.page.enabled=true").start(OwnErrors.class)) {
			assertThat(own.send(Call.get("/errors")).text()).isEqualTo("own");
			assertThat(own.send(Call.get("/errors/CONFLICT")).text()).contains("<title>CONFLICT");
		}
	}

	@Test
	void movesToAnotherPath() {
		try (Server other = Server
			.with("error-contract.page.enabled=true", "error-contract.page.path=/help/codes",
					"server.servlet.context-path=/shop")
			.start()) {
			assertThat(other.send(Call.get("/shop/help/codes")).text()).contains("href=\"codes/CONFLICT\"");
			assertThat(other.send(Call.get("/shop/help/codes/CONFLICT")).text()).contains("href=\"../codes\"");
			assertThat(other.send(Call.get("/shop/errors")).status()).isEqualTo(404);
		}
	}

	private static String resource(String name) {
		try (InputStream stream = ErrorPageTests.class
			.getResourceAsStream("/META-INF/error-contract/" + name + ".schema.json")) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@RestController
	static class OwnErrors {

		@GetMapping("/errors")
		String own() {
			return "own";
		}

	}

	static class OutOfStockException extends NotFoundException {

		private static final long serialVersionUID = 1L;

	}

}
