package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.support.SpringBootServletInitializer;
import org.springframework.stereotype.Component;
import org.springframework.web.SpringServletContainerInitializer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A service that a Tomcat of its own starts, as it would from a WAR.
 */
class WarDeploymentTests {

	private static final String PARTIAL = "{\"partial\":";

	private static Tomcat tomcat;

	@BeforeAll
	static void start(@TempDir Path folder) throws Exception {
		tomcat = new Tomcat();
		tomcat.setBaseDir(folder.toString());
		tomcat.setPort(0);
		Context context = tomcat.addContext("", folder.toString());
		context.addServletContainerInitializer(new SpringServletContainerInitializer(), Set.of(Deployed.class));
		tomcat.getConnector();
		tomcat.start();
	}

	@AfterAll
	static void stop() throws Exception {
		tomcat.stop();
		tomcat.destroy();
	}

	@ParameterizedTest
	@MethodSource
	void answers(String request, int status, String code) {
		try (Log log = Log.ofContract()) {
			Answer answer = Answer.parse(send(request));
			assertThat(answer.text())
				.startsWith(request.startsWith("HEAD") ? "" : "{\"error\":{\"code\":\"" + code + "\",\"message\":\"");
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.header("Content-Type")).containsExactly("application/json");
			assertThat(answer.header("Cache-Control")).containsExactly("no-store");
			assertThat(answer.requestId()).isNotEmpty();
			await().untilAsserted(() -> assertThat(log.events()).hasSize(1));
		}
	}

	static Stream<Object[]> answers() {
		return Stream.of(line(get("/war/thrown"), 409, "CONFLICT"), line(get("/war/sent"), 423, "LOCKED"),
				line(get("/war/servlet"), 409, "CONFLICT"), line(get("/war/set"), 404, "NOT_FOUND"),
				line(get("/war/filter"), 409, "CONFLICT"), line(get("/war/continued"), 409, "CONFLICT"),
				line(get("/nosuch"), 404, "ROUTE_NOT_FOUND"),
				line(get("/war/continued").replace("GET", "HEAD"), 409, "CONFLICT"),
				line("POST /war/text HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
						+ "Transfer-Encoding: chunked\r\n\r\nx\r\n", 400, "MALFORMED_BODY"));
	}

	private static Object[] line(String request, int status, String code) {
		return new Object[] { request, status, code };
	}

	private static String get(String path) {
		return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	}

	@ParameterizedTest
	@ValueSource(strings = { "/war/late", "/war/late/filter", "/war/late/sent" })
	void cutsCommittedResponse(String path) {
		try (Log log = Log.ofAll()) {
			String text = new String(send(get(path)), StandardCharsets.ISO_8859_1);
			assertThat(text).startsWith("HTTP/1.1 200").contains(PARTIAL).doesNotContain("\r\n0\r\n", "<html", "code");
			await().untilAsserted(() -> assertThat(log.events()).singleElement()
				.asString()
				.contains("Aborted the response because it was already committed"));
		}
	}

	@Test
	void leavesSuccessAlone() {
		assertThat(Answer.parse(send(get("/war/fine"))).text()).isEqualTo("fine");
	}

	private static byte[] send(String request) {
		return RawExchange.send(tomcat.getConnector().getLocalPort(), request.getBytes(StandardCharsets.ISO_8859_1));
	}

	public static class Deployed extends SpringBootServletInitializer {

		@Override
		protected SpringApplicationBuilder configure(SpringApplicationBuilder builder) {
			return builder.sources(Server.Application.class, WarController.class, LateFilter.class)
				.properties("spring.main.banner-mode=off", "spring.main.log-startup-info=false",
						"spring.mvc.servlet.load-on-startup=1");
		}

	}

	@RestController
	@RequestMapping("/war")
	static class WarController {

		@GetMapping("/fine")
		String fine() {
			return "fine";
		}

		@GetMapping("/thrown")
		void thrown() {
			throw new ConflictException("Paid.");
		}

		@GetMapping("/sent")
		void sent(HttpServletResponse response) throws IOException {
			response.sendError(423);
		}

		@GetMapping("/set")
		void set(HttpServletResponse response) {
			response.setStatus(404);
		}

		@GetMapping("/continued")
		void continued(HttpServletResponse response) throws IOException {
			response.sendError(409);
			response.setContentType("text/html");
			response.setIntHeader("X-Late", 1);
		}

		@PostMapping("/text")
		String text(@RequestBody String body) {
			return body;
		}

		@GetMapping("/late")
		void late(HttpServletResponse response) throws IOException {
			commit(response);
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/late/sent")
		void lateSent(HttpServletResponse response) throws IOException {
			commit(response);
			response.sendError(409);
		}

		static void commit(HttpServletResponse response) throws IOException {
			response.getOutputStream().print(PARTIAL);
			response.flushBuffer();
		}

	}

	@Component
	static class LateFilter implements Filter {

		@Override
		public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
				throws IOException, ServletException {
			switch (((HttpServletRequest) request).getRequestURI()) {
				case "/war/late/filter" -> {
					WarController.commit((HttpServletResponse) response);
					throw new IllegalStateException(FailureCase.MARKER);
				}
				case "/war/servlet" -> {
					((HttpServletResponse) response).sendError(500);
					throw new ConflictException("Paid.");
				}
				case "/war/filter" -> throw new ConflictException("Paid.");
				default -> chain.doFilter(request, response);
			}
		}

	}

}
