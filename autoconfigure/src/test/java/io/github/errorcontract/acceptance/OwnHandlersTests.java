package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.file.Path;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.github.errorcontract.exception.ConflictException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a developer learns about errors that the application answers itself, and how those
 * step behind the contract.
 */
@ExtendWith(OutputCaptureExtension.class)
class OwnHandlersTests {

	private static final String LINE = "Errors that the application answers in place of the error contract: ";

	private static final String YIELD = "error-contract.scope.catch-all-handlers=yield";

	private static final String ENDPOINT = "management.endpoints.web.exposure.include=errors";

	@Test
	void namesOwnHandlersAtTheStart(CapturedOutput output) {
		try (Server server = Server.of(CatchAll.class, OrderController.class)) {
			assertThat(server.send(Call.get("/conflict")).text()).isEqualTo("catch-all");
		}
		assertThat(output).containsOnlyOnce(LINE)
			.contains(LINE + CatchAll.class.getName() + "#handle (Exception); " + CatchAll.class.getName()
					+ "#handleState (IllegalStateException). To let handlers of all exceptions come after the contract, "
					+ "set 'error-contract.scope.catch-all-handlers' to 'yield'.");
	}

	@Test
	void namesHandlersOfSpringMvcAndOwnErrorControllers(CapturedOutput output) {
		try (Server server = Server.of(MvcErrors.class, OwnErrorController.class)) {
			assertThat(server.send(Call.get("/nosuch")).text()).doesNotContain("ROUTE_NOT_FOUND");
		}
		assertThat(output).contains("ResponseEntityExceptionHandler#handleException (")
			.contains(" more); " + OwnErrorController.class.getName() + " (the error page).")
			.doesNotContain("to 'yield'");
	}

	@Test
	void saysNothingWhereTheContractAnswersEverything(CapturedOutput output) {
		try (Server server = Server.of(OrderController.class)) {
			assertThat(server.send(Call.get("/nosuch")).status()).isEqualTo(404);
		}
		assertThat(output).doesNotContain(LINE).doesNotContain("is not shown");
	}

	@Test
	void letsCatchAllHandlersYield(CapturedOutput output) {
		try (Server server = Server.with(YIELD).start(CatchAll.class, Later.class, OrderController.class)) {
			Call.get("/conflict").gives(409, "CONFLICT").verify(server);
			Call.get("/nosuch").gives(404, "ROUTE_NOT_FOUND").verify(server);
			assertThat(server.send(Call.get("/state")).text()).isEqualTo("state");
			assertThat(server.send(Call.get("/argument")).text()).isEqualTo("argument");
			assertThat(server.send(Call.get("/wrapped")).text()).isEqualTo("argument");
		}
		assertThat(output).contains(LINE).doesNotContain("(Exception)").doesNotContain("to 'yield'");
	}

	@Test
	void leavesDenialsToSpringSecurity() {
		try (Server server = Server.with(YIELD).start(CatchAll.class, Secured.class, DeniedController.class)) {
			for (String path : new String[] { "/denied", "/denied/inside" }) {
				Answer anonymous = server.send(Call.get(path));
				assertThat(anonymous.text()).contains("\"code\":\"UNAUTHENTICATED\"");
				assertThat(anonymous.status()).isEqualTo(401);
				Answer user = server.send(Call.get(path).header("Authorization", "Basic YW5uOnJpZ2h0"));
				assertThat(user.text()).contains("\"code\":\"FORBIDDEN\"");
				assertThat(user.status()).isEqualTo(403);
			}
		}
	}

	@Test
	void letsCatchAllHandlersOfControllersYield() {
		try (Server server = Server.with(YIELD).start(LocalController.class)) {
			Call.get("/local").gives(409, "CONFLICT").verify(server);
			assertThat(server.send(Call.get("/local/argument")).text()).isEqualTo("local");
		}
	}

	@Test
	void leavesOtherPathsToCatchAllHandlers() {
		try (Server server = Server.with(YIELD, "error-contract.scope.paths=/api/**")
			.start(CatchAll.class, OrderController.class)) {
			assertThat(server.send(Call.get("/conflict")).text()).isEqualTo("catch-all");
		}
	}

	@Test
	void listsHandlersAtTheEndpoint() {
		try (Server server = Server.with(ENDPOINT).start(WithActuator.class, CatchAll.class, LocalController.class)) {
			assertThat(server.send(Call.get("/actuator/errors")).text()).contains("\"handlers\":[{\"handler\":\""
					+ CatchAll.class.getName() + "#handle\",\"exceptions\":[\"java.lang.Exception\"]},{\"handler\":\""
					+ CatchAll.class.getName() + "#handleState\",\"exceptions\":[\"java.lang.IllegalStateException\"]}")
				.contains("{\"handler\":\"" + LocalController.class.getName() + "#handle\",\"exceptions\":["
						+ "\"java.lang.Exception\",\"java.lang.IllegalArgumentException\"]}");
		}
	}

	@Test
	void tellsAtTheEndpointWhetherAPathIsCovered() {
		try (Server server = Server
			.with(ENDPOINT, "error-contract.scope.paths=/api/**,/actuator/**",
					"error-contract.scope.exclude-paths=/api/old/**")
			.start(WithActuator.class, OrderController.class)) {
			assertThat(server.send(Call.get("/actuator/errors?path=/api/orders")).text())
				.isEqualTo("{\"path\":\"/api/orders\",\"covered\":true,\"browserPages\":false,\"handlers\":[]}");
			assertThat(server.send(Call.get("/actuator/errors?path=/api/old/orders")).text())
				.contains("\"covered\":false,\"reason\":\"Spring Boot answers, as the path matches '/api/old/**' in "
						+ "'error-contract.scope.exclude-paths' (commandLineArgs).\"");
			assertThat(server.send(Call.get("/actuator/errors?path=/orders")).text())
				.contains("the path matches no pattern in 'error-contract.scope.paths' (commandLineArgs)");
		}
	}

	@Test
	void saysWhatLeftARequestAlone() {
		try (Server server = Server.with("error-contract.scope.exclude-paths=/state")
			.start(CatchAll.class, OrderController.class)) {
			Logger logger = (Logger) LoggerFactory.getLogger("io.github.errorcontract.servlet.LeftRequest");
			logger.setLevel(Level.DEBUG);
			try (Log log = Log.ofContract()) {
				server.send(Call.get("/conflict"));
				assertThat(log.events()).extracting(Object::toString)
					.anyMatch((line) -> line.contains("leaves GET /conflict alone: " + CatchAll.class.getName()
							+ "#handle is an exception handler of the application"));
			}
			finally {
				logger.setLevel(null);
			}
		}
	}

	@Test
	void saysWhichSettingLeftARequestAlone() {
		try (Server server = Server.with("error-contract.scope.exclude-paths=/state,/sent,/nosuch")
			.start(OrderController.class)) {
			Logger logger = (Logger) LoggerFactory.getLogger("io.github.errorcontract.servlet.LeftRequest");
			logger.setLevel(Level.DEBUG);
			try (Log log = Log.ofContract()) {
				for (String path : new String[] { "/state", "/sent", "/nosuch" }) {
					server.send(Call.get(path));
					assertThat(log.events()).extracting(Object::toString)
						.filteredOn((line) -> line.contains("leaves GET " + path + " alone: the path matches '" + path
								+ "' in 'error-contract.scope.exclude-paths' (commandLineArgs)"))
						.hasSize(1);
				}
			}
			finally {
				logger.setLevel(null);
			}
		}
	}

	@Test
	void namesTheSwitchForErrorPages(CapturedOutput output, @TempDir Path folder) {
		try (Server server = Server.with().file(folder, "templates/error.html", "<p>Sorry</p>").start()) {
			assertThat(server.send(Call.get("/nosuch").accept("text/html")).text()).contains("ROUTE_NOT_FOUND");
		}
		assertThat(output).containsOnlyOnce("The error page 'templates/error.html' is not shown")
			.contains("set 'error-contract.scope.browser-pages' to 'true'");
	}

	@Test
	void keepsQuietAboutErrorPagesThatAreShown(CapturedOutput output, @TempDir Path folder) {
		try (Server server = Server.with("error-contract.scope.browser-pages=true")
			.file(folder, "static/error/404.html", "<p>Sorry</p>")
			.start()) {
			assertThat(server.send(Call.get("/nosuch").accept("text/html")).text()).contains("Sorry");
		}
		assertThat(output).doesNotContain("is not shown");
	}

	@Import(ActuatorAutoConfigurations.class)
	static class WithActuator {

	}

	@RestController
	static class OrderController {

		@GetMapping("/conflict")
		void conflict() {
			throw new ConflictException();
		}

		@GetMapping("/state")
		void state() {
			throw new IllegalStateException();
		}

		@GetMapping("/argument")
		void argument() {
			throw new IllegalArgumentException();
		}

		@GetMapping("/wrapped")
		void wrapped() {
			throw new RuntimeException(new IllegalArgumentException());
		}

		@GetMapping("/sent")
		void sent(HttpServletResponse response) throws IOException {
			response.sendError(409);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(SecuredService.class)
	static class Secured {

		@Bean
		SecurityFilterChain chain(HttpSecurity http) throws Exception {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.httpBasic(Customizer.withDefaults())
				.build();
		}

	}

	@RestController
	static class DeniedController {

		@GetMapping("/denied")
		@PreAuthorize("hasRole('ADMIN')")
		void deny() {
		}

		@GetMapping("/denied/inside")
		void denyInside() {
			throw new IllegalArgumentException(new AccessDeniedException("no"));
		}

	}

	@RestController
	static class LocalController {

		@GetMapping("/local")
		void local() {
			throw new ConflictException();
		}

		@GetMapping("/local/argument")
		void argument() {
			throw new IllegalArgumentException();
		}

		@ExceptionHandler({ Exception.class, IllegalArgumentException.class })
		String handle() {
			return "local";
		}

	}

	@RestControllerAdvice
	static class CatchAll {

		@ExceptionHandler(Exception.class)
		String handle() {
			return "catch-all";
		}

		@ExceptionHandler(IllegalStateException.class)
		String handleState() {
			return "state";
		}

	}

	@RestControllerAdvice
	static class Later {

		@ExceptionHandler
		String handle(IllegalArgumentException failure) {
			return "argument";
		}

	}

	@RestControllerAdvice
	static class MvcErrors extends ResponseEntityExceptionHandler {

	}

	@RestController
	static class OwnErrorController implements ErrorController {

		@RequestMapping("/error")
		ResponseEntity<String> error() {
			return new ResponseEntity<>("own", HttpStatus.NOT_FOUND);
		}

	}

}
