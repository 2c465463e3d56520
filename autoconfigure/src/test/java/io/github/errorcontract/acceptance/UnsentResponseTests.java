package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.GoneException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

/**
 * Failures after a response is complete, or after a view has begun it. Both containers
 * send a body that is as long as its header says; Tomcat keeps a redirect until the end.
 */
@FailureTable
class UnsentResponseTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("server.http2.enabled=true")
			.start(Parts.class, WholeController.class, PageController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/whole/redirect", "/whole/redirect?late", "/whole/forward?filter" })
	void answersFailureBehindWhatIsNotSent(String path) {
		assumeThat(this.container).isEqualTo(Container.TOMCAT);
		Call.get(path).gives(409, "CONFLICT").message("Taken.").verify(server);
		assertThat(server.send(Call.get(path)).header("Location")).isEmpty();
		Call.call("HEAD", path).gives(409, "CONFLICT").message("Taken.").withoutBody().verify(server);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/whole/text", "/whole/bytes", "/whole/async", "/whole/text?filter", "/whole/redirect" })
	void logsFailureBehindWhatIsSent(String path) {
		assumeThat(this.container == Container.JETTY || !path.endsWith("redirect")).isTrue();
		try (Log log = Log.ofContract()) {
			assertThat(server.sendRaw(Call.get(path)).status()).isLessThan(400);
			await().untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
				.singleElement()
				.asString()
				.startsWith("Aborted the response because it was already committed: GET "));
		}
	}

	@Test
	void keepsTheStreamOfHttp2() throws Exception {
		assumeThat(this.container).isEqualTo(Container.TOMCAT);
		HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();
		for (String path : new String[] { "/nosuch", "/whole/redirect", "/whole/redirect" }) {
			HttpResponse<String> answer = client
				.send(HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
					.timeout(Duration.ofSeconds(10))
					.build(), BodyHandlers.ofString());
			assertThat(answer.version()).isEqualTo(Version.HTTP_2);
			assertThat(answer.statusCode()).isEqualTo(path.equals("/nosuch") ? 404 : 409);
			assertThat(answer.body()).contains("\"code\":\"");
		}
	}

	@Test
	void leavesSentErrorToOwnErrorPage() {
		try (Server own = Server.on(this.container).start(WholeController.class, OwnPage.class);
				Log log = Log.ofContract()) {
			Answer answer = own.send(Call.get("/whole/sent"));
			assertThat(answer.text()).startsWith("own ");
			assertThat(answer.status()).isGreaterThanOrEqualTo(400);
			assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
				.noneMatch((line) -> line.contains("Aborted"));
		}
	}

	@Test
	void cutsPageOfHandlerThatFailsAfterCommit() {
		try (Log log = Log.ofContract()) {
			assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> server.send(Call.get("/page/long")));
			await().untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
				.singleElement()
				.asString()
				.startsWith("Aborted the response because it was already committed: GET /page/long"));
		}
	}

	@Test
	void answersFailureOfPageOfHandler() {
		Call.get("/page/short").gives(410, "GONE").verify(server);
	}

	@Configuration(proxyBeanMethods = false)
	static class Parts implements WebMvcConfigurer {

		@Override
		public void addInterceptors(InterceptorRegistry registry) {
			registry.addInterceptor(new HandlerInterceptor() {
				@Override
				public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
						@Nullable ModelAndView view) {
					if (request.getQueryString() == null) {
						throw new ConflictException("Taken.");
					}
				}
			}).addPathPatterns("/whole/**").excludePathPatterns("/whole/redirect");
		}

		@Bean
		Filter late() {
			return (request, response, chain) -> {
				chain.doFilter(request, response);
				if ("filter".equals(((HttpServletRequest) request).getQueryString()) && !request.isAsyncStarted()
						&& request.getDispatcherType() != DispatcherType.ERROR) {
					throw new ConflictException("Taken.");
				}
			};
		}

	}

	@RestController
	@RequestMapping("/whole")
	static class WholeController {

		@GetMapping("/text")
		String text() {
			return "hello";
		}

		@GetMapping("/bytes")
		byte[] bytes() {
			return "hello".getBytes(StandardCharsets.US_ASCII);
		}

		@GetMapping("/async")
		Callable<String> async() {
			return this::text;
		}

		@GetMapping("/redirect")
		void redirect(HttpServletResponse response) throws IOException {
			response.getWriter().print("moved");
			response.sendRedirect("/a");
			throw new ConflictException("Taken.");
		}

		@GetMapping("/forward")
		void forward(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
			request.getRequestDispatcher("/whole/written").forward(request, response);
		}

		@GetMapping("/written")
		void write(HttpServletResponse response) throws IOException {
			response.getWriter().print("hello");
		}

		@GetMapping("/sent")
		void sent(HttpServletResponse response) throws IOException {
			response.sendError(409);
			throw new GoneException();
		}

	}

	@Controller
	@RequestMapping("/page")
	static class PageController {

		@GetMapping("/long")
		void longPage() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/short")
		void shortPage() {
			throw new IllegalArgumentException(FailureCase.MARKER);
		}

		@ExceptionHandler(IllegalStateException.class)
		@ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
		View showLong() {
			return (model, request, response) -> {
				response.getWriter().print("x".repeat(40_000));
				throw new IllegalStateException(FailureCase.MARKER);
			};
		}

		@ExceptionHandler(IllegalArgumentException.class)
		@ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
		View showShort() {
			return (model, request, response) -> {
				response.getWriter().print("x");
				throw new GoneException();
			};
		}

	}

	@Import(OwnPage.OwnController.class)
	static class OwnPage {

		@RestController
		static class OwnController implements ErrorController {

			@RequestMapping("/error")
			ResponseEntity<String> error(HttpServletRequest request) {
				return ResponseEntity.status((Integer) request.getAttribute("jakarta.servlet.error.status_code"))
					.body("own " + request.getAttribute("jakarta.servlet.error.exception"));
			}

		}

	}

}
