package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.RequestIdGenerator;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class UserWinsTests {

	@Test
	void controllerHandlerWins() {
		assertThat(answer("/own", OwnHandlerController.class).text()).isEqualTo("own handler");
	}

	@Test
	void letsAnUnorderedAdviceAnswer() {
		assertThat(answer("/conflict", OwnAdvice.class, FailingController.class).text()).isEqualTo("own advice");
		assertThat(answer("/nosuch", CatchAllAdvice.class).text()).isEqualTo("catch-all");
	}

	@Test
	void answersWhatUserAdviceDoesNotHandle() {
		Answer answer = answer("/nosuch", OwnAdvice.class);
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.text()).contains("\"ROUTE_NOT_FOUND\"");
	}

	@Test
	void companyAdviceWins() {
		assertThat(answer("/conflict", CompanyStarter.class, FailingController.class).text()).isEqualTo("catch-all");
	}

	@Test
	void asksUserMapperFirst() {
		Answer answer = answer("/conflict", OwnMapper.class, FailingController.class);
		assertThat(answer.status()).isEqualTo(423);
		assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"LOCKED\",\"message\":\"Mapped.\",");
	}

	@Test
	void asksUserMapperForCauseOfWrapper() {
		try (Server server = Server.of(OwnMapper.class)) {
			Call call = Call.throwing(() -> new CompletionException(new ConflictException()));
			call.gives(423, "LOCKED").message("Mapped.").verify(server);
		}
	}

	@Test
	void leavesTheLastWordToTheCustomizer() {
		try (Server server = Server.of(OwnCustomizer.class)) {
			Call.get("/nosuch")
				.gives(404, "ROUTE_NOT_FOUND")
				.message("GET /nosuch ROUTE_NOT_FOUND")
				.header("X-Help", "yes")
				.property("help", "\"https://help.example\"")
				.verify(server);
		}
	}

	@Test
	void tellsTheListenerOnce() {
		try (Server server = Server.of(OwnListener.class, FailingController.class)) {
			OwnListener listener = server.bean(OwnListener.class);
			Answer answer = server.send(Call.get("/conflict?secret=1").header("X-Request-Id", "told"));
			assertThat(answer.status()).isEqualTo(409);
			await().untilAsserted(() -> assertThat(listener.told).hasSize(1));
			assertThat(listener.told).containsExactly("409 CONFLICT GET /conflict told ConflictException");
		}
	}

	@Test
	void takesIdsOfUserGenerator() {
		Answer answer = answer("/nosuch", OwnGenerator.class);
		assertThat(answer.requestId()).isEqualTo("own-id").isEqualTo(answer.bodyRequestId());
	}

	@Test
	void leavesErrorDispatchesToUserErrorController() {
		try (Server server = Server.of(OwnErrorController.class, FailingController.class)) {
			assertThat(server.send(Call.get("/send-error")).text()).isEqualTo("own error controller 410");
			assertThat(server.send(Call.get("/conflict")).text()).contains("\"CONFLICT\"");
		}
	}

	@Test
	void leavesEverythingToBootWhereDisabled() {
		try (Server server = Server.with("error-contract.enabled=false").start(FailingController.class)) {
			Answer answer = server.send(Call.get("/conflict"));
			assertThat(answer.status()).isEqualTo(500);
			assertThat(answer.header("X-Request-Id")).isEmpty();
			assertThat(answer.text()).contains("\"timestamp\"", "\"path\":\"/conflict\"").doesNotContain("\"code\"");
			assertThat(server.send(Call.get("/nosuch")).text()).contains("\"timestamp\"");
		}
	}

	@Test
	void leavesOtherPathsToBoot() {
		try (Server server = Server.with("error-contract.scope.paths=/api/**").start(FailingController.class)) {
			assertThat(server.send(Call.get("/api/conflict")).text()).contains("\"code\":\"CONFLICT\"");
			assertThat(server.send(Call.get("/api/nosuch")).text()).contains("\"code\":\"ROUTE_NOT_FOUND\"");
			assertThat(server.send(Call.get("/api/send-error")).text()).contains("\"code\":\"GONE\"");
			for (String path : List.of("/conflict", "/nosuch", "/send-error", "/apiary")) {
				assertThat(server.send(Call.get(path)).text()).contains("\"timestamp\"", "\"path\":\"" + path + "\"");
			}
		}
	}

	@Test
	void leavesExcludedPathsToBoot() {
		try (Server server = Server.with("error-contract.scope.exclude-paths=/api/**").start(FailingController.class)) {
			assertThat(server.send(Call.get("/conflict")).text()).contains("\"code\":\"CONFLICT\"");
			assertThat(server.send(Call.get("/api/conflict")).text()).contains("\"timestamp\"");
			assertThat(server.send(Call.get("/api/send-error")).text()).contains("\"timestamp\"");
		}
	}

	private static Answer answer(String path, Class<?>... parts) {
		try (Server server = Server.of(parts)) {
			return server.send(Call.get(path));
		}
	}

	@RestController
	static class FailingController {

		@GetMapping({ "/conflict", "/api/conflict" })
		void conflict() {
			throw new ConflictException();
		}

		@GetMapping({ "/send-error", "/api/send-error" })
		void sendError(HttpServletResponse response) throws Exception {
			response.sendError(410);
		}

	}

	@RestController
	static class OwnHandlerController {

		@GetMapping("/own")
		void own() {
			throw new ConflictException();
		}

		@ExceptionHandler
		String handle(RuntimeException failure) {
			return "own handler";
		}

	}

	@RestControllerAdvice
	static class OwnAdvice {

		@ExceptionHandler
		String handle(ConflictException failure) {
			return "own advice";
		}

	}

	@RestControllerAdvice
	static class CatchAllAdvice {

		@ExceptionHandler(Exception.class)
		String handle() {
			return "catch-all";
		}

	}

	@AutoConfiguration(after = ErrorContractWebMvcAutoConfiguration.class)
	static class CompanyAutoConfiguration {

		@Bean
		CatchAllAdvice companyAdvice() {
			return new CatchAllAdvice();
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(CompanyAutoConfiguration.class)
	static class CompanyStarter {

	}

	static class OwnMapper implements ErrorMapper {

		@Override
		public ApiError map(Throwable failure) {
			return (failure instanceof ConflictException)
					? ApiError.builder(BuiltInError.LOCKED).message("Mapped.").build() : null;
		}

	}

	static class OwnCustomizer implements ErrorCustomizer {

		@Override
		public void customize(ApiError.Builder error, ErrorContext context) {
			error.message(context.method() + " " + context.path() + " " + error.type().code())
				.header("X-Help", "yes")
				.property("help", "https://help.example");
		}

	}

	static class OwnListener implements ErrorListener {

		private final List<String> told = new CopyOnWriteArrayList<>();

		@Override
		public void onError(ApiError error, ErrorContext context) {
			this.told.add(error + " " + context.method() + " " + context.path() + " " + context.requestId() + " "
					+ context.failure().getClass().getSimpleName());
			throw new IllegalStateException("changes nothing");
		}

	}

	static class OwnGenerator implements RequestIdGenerator {

		@Override
		public String generate() {
			return "own-id";
		}

	}

	@RestController
	static class OwnErrorController implements ErrorController {

		@RequestMapping("/error")
		String error(HttpServletRequest request) {
			return "own error controller " + request.getAttribute("jakarta.servlet.error.status_code");
		}

	}

}
