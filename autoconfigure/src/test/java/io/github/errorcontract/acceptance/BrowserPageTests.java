package io.github.errorcontract.acceptance;

import java.util.Base64;
import java.util.stream.Stream;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spring Boot's error pages for whoever prefers HTML, with the contract's status and
 * header fields.
 */
@FailureTable
class BrowserPageTests {

	private static final String PERSON = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	/** A user without the role that the rule of the chain asks for. */
	private static final String ANN = "Basic " + Base64.getEncoder().encodeToString("ann:right".getBytes());

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.scope.browser-pages=true")
			.start(ServletFailures.class, SecurityChains.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource("failures")
	void showsPage(Call call, int status) {
		Answer answer = server.send(call.accept(PERSON));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).contains("Whitelabel Error Page", "status=" + status);
		assertThat(answer.header("Content-Type").toString()).contains("text/html");
		assertThat(answer.requestId()).matches("[0-9a-f]{32}");
		assertThat(answer.header("Cache-Control")).containsExactly("no-store");
		assertThat(answer.header("Vary")).contains("Accept");
		assertDemanded(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "*/*", "text/html;q=0.5, application/json" })
	void answersEveryoneElse(String accept) {
		failures().map((line) -> server.send(((Call) line[0]).accept(accept)))
			.forEach((answer) -> assertThat(answer.text()).startsWith("{\"error\":{\"code\":"));
	}

	private static void assertDemanded(Answer answer) {
		switch (answer.status()) {
			case 401 -> assertThat(answer.header("WWW-Authenticate")).hasSize(1);
			case 405 -> assertThat(answer.header("Allow")).hasSize(1);
			case 429, 503 -> assertThat(answer.header("Retry-After")).containsExactly("30");
			default -> {
			}
		}
	}

	static Stream<Object[]> failures() {
		return Stream.of(line("/filter/conflict", 409), line("/last/unmapped", 500), line("/filter/sent", 429),
				line("/servlet/conflict", 409), line("/servlet/writer", 409), line("/send?status=404", 404),
				line("/send?status=503", 503), line("/empty?status=401", 401), line("/empty?status=405", 405),
				line("/nosuch", 404), line("/reset", 409), line("/intercepted/before", 409), line("/jwt/ok", 401),
				new Object[] { Call.get("/basic/scoped").header("Authorization", ANN), 403 });
	}

	private static Object[] line(String path, int status) {
		return new Object[] { Call.get(path), status };
	}

}
