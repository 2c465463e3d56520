package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.exception.NotFoundException;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code paths} and {@code exclude-paths} at every door, in an application with a context
 * path.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class ScopeTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("server.servlet.context-path=/shop", "error-contract.scope.paths=/api/**,/{area}/open/**",
					"error-contract.scope.exclude-paths=/api/internal/**,/*/open/closed")
			.start(Areas.class, AreaController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "doors", "refusals" })
	void answersOnPaths(String door, int status, String code) {
		for (String area : new String[] { "/shop/api", "/shop/web/open", "/shop/api/v1" }) {
			Answer answer = server.send(Call.get(area + door));
			assertThat(answer.text()).as(area).startsWith("{\"error\":{\"code\":\"" + code + "\"");
			assertThat(answer.status()).isEqualTo(status);
			assertThat(answer.requestId()).matches("[0-9a-f]{32}").isEqualTo(answer.bodyRequestId());
		}
	}

	@ParameterizedTest
	@MethodSource("doors")
	void leavesOtherPathsAlone(String door) {
		for (String area : new String[] { "/shop/api/internal", "/shop/web", "/shop", "/shop/shop/api" }) {
			Answer answer = server.send(Call.get(area + door));
			assertThat(answer.status()).as(area).isGreaterThanOrEqualTo(400);
			assertThat(answer.text()).doesNotContain("\"code\"");
			assertThat(answer.requestId()).matches("[0-9a-f]{32}");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/shop/api/internal", "/shop/web", "/shop", "/shop/shop/api" })
	void leavesRefusalsOnOtherPathsToTheContainer(String area) {
		Answer answer = server.send(Call.get(area + "/a%2fb"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.text()).contains("<html").doesNotContain("\"code\"");
		assertThat(answer.requestId()).isEmpty();
	}

	static Stream<Arguments> doors() {
		return Stream.of(Arguments.of("/broken", 500, "INTERNAL_ERROR"), Arguments.of("/missing", 404, "NOT_FOUND"),
				Arguments.of("/nosuch", 404, "ROUTE_NOT_FOUND"), Arguments.of("/posted", 405, "METHOD_NOT_ALLOWED"),
				Arguments.of("/sent", 409, "CONFLICT"), Arguments.of("/empty", 410, "GONE"),
				Arguments.of("/filtered", 404, "NOT_FOUND"), Arguments.of("/guarded", 401, "UNAUTHENTICATED"),
				Arguments.of("/rejected;a=b", 400, "INVALID_REQUEST"));
	}

	static Stream<Arguments> refusals() {
		return Stream.of(Arguments.of("/%zz", 400, "INVALID_REQUEST"), Arguments.of("/a%2fb", 400, "INVALID_REQUEST"));
	}

	@Configuration(proxyBeanMethods = false)
	@Import(SecuredService.class)
	static class Areas {

		@Bean
		SecurityFilterChain guarded(HttpSecurity http) throws Exception {
			return http
				.authorizeHttpRequests(
						(requests) -> requests.requestMatchers("/**/guarded").authenticated().anyRequest().permitAll())
				.httpBasic(Customizer.withDefaults())
				.build();
		}

		@Bean
		Filter failing() {
			return (request, response, chain) -> {
				if (((HttpServletRequest) request).getRequestURI().endsWith("/filtered")) {
					throw new NotFoundException("Filtered.");
				}
				chain.doFilter(request, response);
			};
		}

	}

	@RestController
	static class AreaController {

		@GetMapping("/**/broken")
		String fail() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@GetMapping("/**/missing")
		String miss() {
			throw new NotFoundException("Missing.");
		}

		@PostMapping("/**/posted")
		String post() {
			return "posted";
		}

		@GetMapping("/**/sent")
		void send(HttpServletResponse response) throws IOException {
			response.sendError(409);
		}

		@GetMapping("/**/empty")
		void leaveEmpty(HttpServletResponse response) {
			response.setStatus(410);
		}

	}

}
