package io.github.errorcontract.acceptance;

import java.time.Duration;
import java.util.Base64;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

	private static Server forms;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.scope.browser-pages=true")
			.start(ServletFailures.class, SecurityChains.class);
		forms = Server.on(container)
			.with("error-contract.scope.browser-pages=true", "spring.servlet.multipart.max-file-size=1KB",
					"spring.web.error.include-message=always")
			.start(FormController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
		forms.close();
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

	/**
	 * The dispatch to the page has the request that failed, whose body is not read again.
	 */
	@ParameterizedTest
	@MethodSource
	void showsPageForUploadThatFailed(Call call, int status) {
		try (Log log = Log.ofContract()) {
			Answer answer = forms.send(call.accept(PERSON));
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.text()).contains("Whitelabel Error Page", "status=" + status);
			await().during(Duration.ofMillis(100)).untilAsserted(() -> assertThat(log.events()).hasSize(1));
		}
	}

	static Stream<Object[]> showsPageForUploadThatFailed() {
		String cut = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nabc";
		return Stream.of(new Object[] { Call.post("/upload").alone().part("file", "x".repeat(3000)), 413 },
				new Object[] { Call.post("/upload").alone().body("multipart/form-data; boundary=cut", cut), 400 },
				new Object[] { Call.post("/upload").alone().body("multipart/form-data", cut), 400 });
	}

	@Test
	void showsTheTextOfTheContract() {
		Answer answer = forms.send(Call.get("/bound?age=x").accept(PERSON));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).contains("<div>1 field is invalid.</div>").doesNotContain("object=", "Error count");
	}

	/**
	 * The error is told once, and its page's failure in one more line.
	 */
	@Test
	void answersWithoutThePageWhereThatFails() {
		try (Server broken = Server.on(this.container)
			.with("error-contract.scope.browser-pages=true")
			.start(ServletFailures.class, BrokenPage.class); Log log = Log.ofAll()) {
			Call.get("/filter/conflict").accept(PERSON).gives(409, "CONFLICT").message("Paid.").verify(broken);
			Call.get("/view/broken").accept(PERSON).gives(500, "INTERNAL_ERROR").verify(broken);
			await().during(Duration.ofMillis(100)).untilAsserted(() -> assertThat(log.events()).hasSize(4));
			assertThat(log.events()).extracting(ILoggingEvent::getLevel)
				.containsExactly(Level.INFO, Level.WARN, Level.ERROR, Level.WARN);
			assertThat(log.events().get(3).getFormattedMessage())
				.startsWith("Failed to show the error page: GET /view/broken [")
				.endsWith("]: IllegalStateException: No page.");
			assertThat(log.events()).filteredOn((event) -> event.getThrowableProxy() != null).hasSize(1);
		}
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

	@RestController
	static class FormController {

		@PostMapping("/upload")
		String upload(@RequestParam MultipartFile file) {
			return file.getName();
		}

		@GetMapping("/bound")
		int bind(Person person) {
			return person.age();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class BrokenPage {

		@Bean
		ErrorViewResolver brokenPage() {
			return (request, status, model) -> new ModelAndView((shown, seen, response) -> {
				throw new IllegalStateException("No page.");
			});
		}

	}

	record Person(int age) {

	}

}
