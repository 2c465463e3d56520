package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;

import io.github.errorcontract.RateLimit;
import io.github.errorcontract.RequestRateLimit;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.annotation.RateLimiter;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * What a service reports of its rate limiter.
 */
@FailureTable
class RateLimitReportTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("error-contract.scope.exclude-paths=/other/**", "error-contract.body.include=rate-limit")
			.start(LimitedController.class, AnnotatedController.class, Limiters.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@CsvSource({ "/limited/ok, 200, 7", "/limited/empty, 204, 7", "/limited/redirected, 302, 7",
			"/limited/late, 200, 7", "/limited/missing, 404, 7", "/limited/sent, 409, 7", "/limited/nosuch, 404, 7",
			"/limited/twice, 200, 3", "/limited/own, 429, 0", "/limited/thread, 200, 5" })
	void givesStateOnEveryAnswer(String path, int status, String remaining) {
		Answer answer = server.sendRaw(Call.get(path));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("X-RateLimit-Limit")).containsExactly("10");
		assertThat(answer.header("X-RateLimit-Remaining")).containsExactly(remaining);
		assertThat(answer.header("X-RateLimit-Reset")).containsExactly("60");
	}

	@Test
	void givesStateInBodyOfError() {
		assertThat(server.send(Call.get("/limited/missing")).text())
			.contains("\"rateLimit\":{\"limit\":10,\"remaining\":7,\"reset\":0}");
		assertThat(server.send(Call.get("/limited/own")).text()).contains("\"remaining\":0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/limited/twice", "/limited/refused" })
	void exposesStateToOtherOrigins(String path) {
		Answer answer = server.send(Call.get(path).header("Origin", "https://example.org"));
		assertThat(String.join(",", answer.header("Access-Control-Expose-Headers"))).contains("X-RateLimit-Remaining");
	}

	@Test
	void saysNothingWhereNobodyReportsOrContractDoesNotApply() {
		assertThat(server.send(Call.get("/plain")).header("X-RateLimit-Limit")).isEmpty();
		Answer other = server.send(Call.get("/other/reported"));
		assertThat(other.status()).isEqualTo(200);
		assertThat(other.header("X-RateLimit-Limit")).isEmpty();
	}

	@Test
	void ignoresReportOutsideOfRequests() {
		server.bean(RequestRateLimit.class).report(state(1));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> server.bean(RequestRateLimit.class).report("request", state(1)));
	}

	@ParameterizedTest
	@CsvSource({ "/guarded/method, 200, 10, 9", "/guarded/many, 200, 20, 15", "/guarded/class, 404, 50, 49",
			"/guarded/unknown, 200, , " })
	void givesStateOfAnnotatedLimiter(String path, int status, String limit, String remaining) {
		Answer answer = server.send(Call.get(path));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("X-RateLimit-Limit")).isEqualTo((limit != null) ? List.of(limit) : List.of());
		assertThat(answer.header("X-RateLimit-Remaining"))
			.isEqualTo((remaining != null) ? List.of(remaining) : List.of());
	}

	@Test
	void tellsWhenSpentLimiterHasPermissionsAgain() throws InterruptedException {
		RateLimiterConfig config = RateLimiterConfig.custom()
			.limitForPeriod(1)
			.limitRefreshPeriod(Duration.ofSeconds(1000))
			.build();
		io.github.resilience4j.ratelimiter.RateLimiter limiter = server.bean(RateLimiterRegistry.class)
			.rateLimiter("spent", config);
		limiter.acquirePermission();
		Thread.sleep(3000);
		long reset = Long.parseLong(server.send(Call.get("/guarded/spent")).header("X-RateLimit-Reset").get(0));
		assertThat(reset - Instant.now().getEpochSecond()).isBetween(900L, 998L);
	}

	@Test
	void reportsNothingWhereSeveralRegistriesAreThere() {
		try (Server several = Server.on(this.container)
			.start(AnnotatedController.class, Limiters.class, OtherLimiters.class)) {
			Answer answer = several.send(Call.get("/guarded/method"));
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("X-RateLimit-Limit")).isEmpty();
		}
	}

	@Test
	void exposesStateReportedBeforeTheFieldsOfCors() {
		Answer answer = server.send(Call.get("/limited/ok").header("Origin", "https://example.org"));
		assertThat(String.join(",", answer.header("Access-Control-Expose-Headers"))).contains("X-Request-Id",
				"X-RateLimit-Remaining");
	}

	@Test
	void writesConfiguredFamily() {
		try (Server structured = Server.on(this.container)
			.with("error-contract.headers.rate-limit=structured-11")
			.start(LimitedController.class, Limiters.class)) {
			assertThat(structured.send(Call.get("/limited/ok")).header("RateLimit"))
				.containsExactly("\"default\";r=7;t=0");
		}
		try (Server silent = Server.on(this.container)
			.with("error-contract.headers.rate-limit=none", "error-contract.body.include=rate-limit")
			.start(LimitedController.class, Limiters.class)) {
			assertThat(silent.send(Call.get("/limited/ok")).headers().keySet())
				.noneMatch((name) -> name.toLowerCase().contains("ratelimit"));
			Answer missing = silent.send(Call.get("/limited/missing"));
			assertThat(missing.text()).contains("\"rateLimit\":{\"limit\":10,\"remaining\":7,\"reset\":0}");
			assertThat(missing.header("X-RateLimit-Limit")).isEmpty();
		}
	}

	private static RateLimit state(long remaining) {
		return RateLimit.of(10, remaining, Instant.ofEpochSecond(60));
	}

	@RestController
	@CrossOrigin(origins = "https://example.org")
	static class LimitedController {

		private final RequestRateLimit limit;

		LimitedController(RequestRateLimit limit) {
			this.limit = limit;
		}

		@GetMapping({ "/limited/ok", "/plain" })
		String ok() {
			return "ok";
		}

		@GetMapping("/limited/empty")
		ResponseEntity<Void> empty() {
			return ResponseEntity.noContent().build();
		}

		@GetMapping("/limited/redirected")
		void redirect(HttpServletResponse response) throws IOException {
			response.sendRedirect("/plain");
		}

		@GetMapping("/limited/late")
		Callable<String> late() {
			return () -> "ok";
		}

		@GetMapping("/limited/missing")
		void miss() {
			throw new NotFoundException();
		}

		@GetMapping("/limited/sent")
		void send(HttpServletResponse response) throws IOException {
			response.sendError(409);
		}

		@GetMapping({ "/limited/twice", "/other/reported" })
		String twice() {
			this.limit.report(state(3));
			return "ok";
		}

		@GetMapping("/limited/refused")
		void refuseAfterReport() {
			this.limit.report(state(3));
			throw new NotFoundException();
		}

		@GetMapping("/limited/own")
		void refuse() {
			throw new RateLimitedException().rateLimit(state(0));
		}

		@GetMapping("/limited/thread")
		Callable<String> onThread(HttpServletRequest request) {
			return () -> {
				this.limit.report(request, state(5));
				return "ok";
			};
		}

	}

	@RestController
	@RateLimiter(name = "all")
	static class AnnotatedController {

		@RateLimiter(name = "one")
		@GetMapping("/guarded/method")
		String guarded() {
			return "ok";
		}

		@GetMapping("/guarded/class")
		void miss() {
			throw new NotFoundException();
		}

		@RateLimiter(name = "many", permits = 5)
		@GetMapping("/guarded/many")
		String many() {
			return "ok";
		}

		@RateLimiter(name = "spent")
		@GetMapping("/guarded/spent")
		String spent() {
			return "ok";
		}

		@RateLimiter(name = "unknown")
		@GetMapping("/guarded/unknown")
		String unknown() {
			return "ok";
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OtherLimiters {

		@Bean
		RateLimiterRegistry otherRegistry() {
			return RateLimiterRegistry.ofDefaults();
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Limiters {

		@Bean
		RateLimiterRegistry registry() {
			RateLimiterRegistry registry = RateLimiterRegistry.ofDefaults();
			registry.rateLimiter("all", RateLimiterConfig.custom().limitForPeriod(50).build());
			registry.rateLimiter("many", RateLimiterConfig.custom().limitForPeriod(20).build());
			registry.rateLimiter("one",
					RateLimiterConfig.custom().limitForPeriod(10).limitRefreshPeriod(Duration.ofHours(1)).build());
			return registry;
		}

		@Bean
		FilterRegistrationBean<Filter> limiter(RequestRateLimit limit) {
			FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
				limit.report(request, state(7));
				chain.doFilter(request, response);
			});
			registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 50);
			registration.addUrlPatterns("/limited/*");
			return registration;
		}

	}

}
