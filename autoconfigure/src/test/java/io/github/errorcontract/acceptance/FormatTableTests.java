package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same failures through every door, in both formats and with other names.
 */
@FailureTable
class FormatTableTests {

	private static final String PROBLEM = "application/problem+json";

	private static Server server;

	private static Server renamed;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.body.format-by-path[/filter/**]=problem",
					"error-contract.body.format-by-path[/filter/sent]=envelope",
					"error-contract.body.problem-base-uri=/e/")
			.start(ServletFailures.class, SecurityChains.class, CsvController.class);
		renamed = Server.on(container)
			.with("error-contract.body.code-style=kebab", "error-contract.body.envelope=failure",
					"error-contract.body.member-names.request-id=request_id",
					"error-contract.body.member-names.code=kind", "error-contract.body.member-names.message=text",
					"error-contract.body.include=docs", "error-contract.errors.GONE.docs=https://errors.example/gone")
			.start(ServletFailures.class, SecurityChains.class, CsvController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
		renamed.close();
	}

	@ParameterizedTest
	@MethodSource("failures")
	void answersWithProblemThatIsAskedFor(Failure failure) {
		Answer answer = failure.send(server, PROBLEM);
		assertThat(answer.status()).isEqualTo(failure.status());
		assertThat(answer.header("Content-Type")).containsExactly(PROBLEM);
		BodySchemas.verify(answer);
		assertThat(answer.text()).isEqualTo("{\"type\":\"/e/%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\","
			.formatted(failure.code(), failure.title(), failure.status(), failure.message())
				+ "\"instance\":\"%s\",\"code\":\"%s\",\"requestId\":\"%s\"}".formatted(failure.path(), failure.code(),
						answer.requestId()));
		assertThat(answer.header("Content-Length")).containsExactly(String.valueOf(answer.body().length));
		assertVaries(answer);
	}

	@ParameterizedTest
	@MethodSource("failures")
	void answersWithEnvelopeOtherwise(Failure failure) {
		for (String accept : List.of("*/*", "application/*+json", "text/html", PROBLEM + ";q=0.5, application/json",
				"/;;,\"")) {
			Answer answer = failure.send(server, accept);
			assertThat(answer.header("Content-Type")).containsExactly("application/json");
			assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"" + failure.code());
			assertVaries(answer);
		}
	}

	@ParameterizedTest
	@MethodSource("failures")
	void answersWithOtherNames(Failure failure) {
		String code = failure.code().toLowerCase().replace('_', '-');
		Answer envelope = failure.send(renamed, "application/json");
		assertThat(envelope.text()).isEqualTo("{\"failure\":{\"kind\":\"%s\",\"text\":\"%s\",\"request_id\":\"%s\"}}"
			.formatted(code, failure.message(), envelope.requestId()));
		Answer problem = failure.send(renamed, PROBLEM);
		assertThat(problem.text()).startsWith("{\"type\":\"about:blank\",\"title\":\"")
			.endsWith("\"instance\":\"%s\",\"kind\":\"%s\",\"request_id\":\"%s\"}".formatted(failure.path(), code,
					problem.requestId()));
	}

	static Stream<Failure> failures() {
		return Stream.of(new Failure("/servlet/conflict", 409, "CONFLICT", "Conflict", "Paid."),
				new Failure("/last/conflict", 409, "CONFLICT", "Conflict", "Paid."),
				new Failure("/send", 404, "NOT_FOUND", "Not found", "The requested resource does not exist."),
				new Failure("/nosuch", 404, "ROUTE_NOT_FOUND", "Route not found",
						"No resource was found at this path."),
				new Failure("/jwt/ok", 401, "UNAUTHENTICATED", "Unauthenticated", "Authentication is required."),
				new Failure("/a%2fb", 400, "INVALID_REQUEST", "Invalid request", "The request is invalid."));
	}

	@Test
	void followsFormatOfPath() {
		Answer problem = server.send(Call.get("/filter/conflict").accept("application/json"));
		assertThat(problem.header("Content-Type")).containsExactly(PROBLEM);
		assertThat(problem.header("Vary")).doesNotContain("Accept");
		Answer envelope = server.send(Call.get("/filter/sent").accept(PROBLEM));
		assertThat(envelope.header("Content-Type")).containsExactly("application/json");
		assertThat(envelope.header("Vary")).doesNotContain("Accept");
	}

	@Test
	void readsSeveralFields() {
		assertThat(server.sendRaw(raw("/nosuch", "text/plain\r\nAccept: " + PROBLEM)).text())
			.startsWith("{\"type\":\"/e/ROUTE_NOT_FOUND\"");
	}

	@Test
	void answersWithProblemWhereHandlerProducesSomethingElse() {
		Answer answer = server.send(Call.get("/csv").accept("text/csv, " + PROBLEM));
		assertThat(answer.status()).isEqualTo(409);
		assertThat(answer.header("Content-Type")).containsExactly(PROBLEM);
		assertThat(answer.text()).contains("\"detail\":\"Sold.\"");
		assertThat(server.send(Call.get("/csv").accept(PROBLEM)).text()).contains("\"code\":\"NOT_ACCEPTABLE\"");
	}

	@Test
	void namesNoQuery() {
		assertThat(server.send(Call.get("/send?status=404").accept(PROBLEM)).text())
			.contains("\"instance\":\"/send\",");
	}

	@Test
	void linksToDocumentation() {
		assertThat(renamed.send(Call.get("/send?status=410")).text())
			.endsWith(",\"docs\":\"https://errors.example/gone\"}}");
	}

	private static void assertVaries(Answer answer) {
		assertThat(String.join(",", answer.header("Vary")).split(",")).filteredOn("Accept"::equals).hasSize(1);
	}

	private static Call raw(String path, String accept) {
		return Call
			.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: " + accept + "\r\nConnection: close\r\n\r\n");
	}

	private record Failure(String path, int status, String code, String title, String message) {

		Answer send(Server server, String accept) {
			return server.sendRaw(raw(this.path.equals("/send") ? "/send?status=404" : this.path, accept));
		}

	}

	@RestController
	static class CsvController {

		@GetMapping(path = "/csv", produces = "text/csv")
		String csv() {
			throw new ConflictException("Sold.");
		}

	}

}
