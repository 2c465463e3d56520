package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.errorcontract.house.ReferencePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The requests that {@code docs/reference/documentation.md} lists.
 */
class DocumentationPageTests {

	private static final Pattern CURL = Pattern.compile("curl -H 'Accept: (\\S+)' http://localhost:8080(\\S+) .*\n");

	private static final ReferencePage PAGE = ReferencePage.of("documentation");

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.with("management.endpoints.web.exposure.include=errors", "error-contract.page.enabled=true")
			.start(ShownService.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void answersEveryRequestToTheEndpoint() {
		assertThat(PAGE.section("Endpoint").rows()).map((row) -> ReferencePage.codes(row.get(0)))
			.filteredOn((codes) -> codes.get(0).startsWith("GET "))
			.hasSizeGreaterThan(4)
			.allSatisfy(DocumentationPageTests::assertAnswered);
	}

	private static void assertAnswered(List<String> codes) {
		Call call = Call.get(codes.get(0).substring("GET ".length()));
		String accept = (codes.size() > 1) ? codes.get(1).substring("Accept: ".length()) : "";
		Answer answer = server.send(accept.isEmpty() ? call : call.accept(accept));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type").get(0)).startsWith(accept);
	}

	@Test
	void explainsAClassAsShown() {
		ReferencePage section = PAGE.section("Endpoint");
		String path = section.text().replaceAll("(?s).*\n`GET (\\S+)`, where nothing maps that class.*", "$1");
		assertThat(server.send(Call.get(path)).text()).isEqualTo(section.block("json").strip());
	}

	@Test
	void answersCurl() {
		Matcher curl = CURL.matcher(PAGE.section("Endpoint").block("shell"));
		assertThat(curl.matches()).isTrue();
		assertThat(server.send(Call.get(curl.group(2)).accept(curl.group(1))).text()).startsWith("# Error codes\n");
	}

	@Test
	void servesEveryPathOfThePage() {
		assertThat(PAGE.section("Page").rows()).flatMap((row) -> ReferencePage.codes(row.get(0)))
			.filteredOn((code) -> code.startsWith("/"))
			.hasSizeGreaterThan(4)
			.allSatisfy((path) -> assertThat(server.send(Call.get(path)).status()).isEqualTo(200));
	}

}
