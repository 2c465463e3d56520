package io.github.errorcontract.acceptance;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.RateLimitedException;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Functional endpoints of Spring MVC.
 */
@FailureTable
class FunctionalFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(FunctionalEndpoints.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "failures", "bareStatuses", "input", "asynchronous" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> failures() {
		return Stream.of(Call.get("/functional/conflict").gives(409, "CONFLICT").message("Taken."),
				Call.get("/functional/unmapped").gives(500, "INTERNAL_ERROR"),
				Call.get("/functional/error").gives(500, "INTERNAL_ERROR"),
				Call.get("/functional/limited").gives(429, "RATE_LIMITED").header("Retry-After", "7"),
				Call.get("/functional/teapot").gives(418, "CLIENT_ERROR").message("Short."),
				Call.get("/functional/filter").gives(409, "CONFLICT").message("Filtered."),
				Call.get("/functional/writing").gives(500, "INTERNAL_ERROR"),
				Call.get("/functional/nosuch").gives(404, "ROUTE_NOT_FOUND"));
	}

	static Stream<FailureCase> bareStatuses() {
		return Stream.of(Call.get("/functional/not-found").gives(404, "NOT_FOUND"),
				Call.get("/functional/status?status=409").gives(409, "CONFLICT"),
				Call.get("/functional/status?status=401").gives(401, "UNAUTHENTICATED"),
				Call.get("/functional/status?status=503").gives(503, "SERVICE_UNAVAILABLE"));
	}

	static Stream<FailureCase> input() {
		return Stream.of(Call.post("/functional/body").json("{\"name\":").gives(400, "MALFORMED_BODY"),
				Call.post("/functional/body").json("{\"age\":\"x\"}").gives(400, "INVALID_VALUE").field("age"),
				Call.post("/functional/body")
					.body("text/csv", "a")
					.gives(415, "UNSUPPORTED_MEDIA_TYPE")
					.message("Supported media types: application/json.")
					.someHeader("Accept"),
				Call.get("/functional/bind?age=x&name=a")
					.gives(400, "INVALID_VALUE")
					.detail("age", "INVALID_VALUE", "A value is invalid.", null));
	}

	static Stream<FailureCase> asynchronous() {
		return Stream.of(Call.get("/functional/async/failed").gives(409, "CONFLICT").message("Later."),
				Call.get("/functional/async/never").gives(503, "SERVICE_UNAVAILABLE"),
				Call.get("/functional/sse").gives(409, "CONFLICT").message("Later."));
	}

	@Configuration(proxyBeanMethods = false)
	static class FunctionalEndpoints {

		@Bean
		RouterFunction<ServerResponse> failing() {
			return RouterFunctions.route().path("/functional", (routes) -> routes.GET("/conflict", (request) -> {
				throw new ConflictException("Taken.");
			}).GET("/unmapped", (request) -> {
				throw new IllegalStateException(FailureCase.MARKER);
			}).GET("/error", (request) -> {
				throw new StackOverflowError(FailureCase.MARKER);
			}).GET("/limited", (request) -> {
				throw new RateLimitedException(Duration.ofSeconds(7));
			}).GET("/teapot", (request) -> {
				throw new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT, "Short.");
			}).GET("/writing", (request) -> ServerResponse.ok().build((servletRequest, response) -> {
				response.getOutputStream().print(FailureCase.MARKER);
				throw new IllegalStateException(FailureCase.MARKER);
			}))
				.GET("/not-found", (request) -> ServerResponse.notFound().build())
				.GET("/status",
						(request) -> ServerResponse.status(Integer.parseInt(request.param("status").orElseThrow()))
							.build())
				.POST("/body", (request) -> ServerResponse.ok().body(request.body(Item.class)))
				.GET("/bind", (request) -> ServerResponse.ok().body(request.bind(Form.class)))
				.GET("/async/failed",
						(request) -> ServerResponse
							.async(CompletableFuture.failedFuture(new ConflictException("Later."))))
				.GET("/async/never",
						(request) -> ServerResponse.async(new CompletableFuture<>(), Duration.ofMillis(50)))
				.GET("/sse", (request) -> ServerResponse.sse((events) -> events.error(new ConflictException("Later."))))
				.GET("/filter", (request) -> ServerResponse.ok().build())
				.filter((request, next) -> {
					if (request.path().endsWith("/filter")) {
						throw new ConflictException("Filtered.");
					}
					return next.handle(request);
				})).build();
		}

	}

	record Item(String name, int age) {

	}

	public static class Form {

		private int age;

		public int getAge() {
			return this.age;
		}

		public void setAge(int age) {
			this.age = age;
		}

	}

}
