package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

class OwnSecurityPartsTests {

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server
			.with("error-contract.scope.paths=/own/**,/basic/**,/jwt/**,/form/**,/among/**,/status/**,/denied/**")

			.start(Chains.class, OwnHandlerController.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@CsvSource({ "/own/ok,", "/basic/ok,", "/basic/ok,Basic YW5uOndyb25n", "/jwt/ok,", "/jwt/ok,Bearer a.b.c",
			"/among/ok," })
	void userEntryPointWins(String path, String authorization) {
		assertOwn(send(path, authorization));
	}

	@Test
	void userDeniedHandlerWins() {
		assertOwn(send("/denied/method", basic("ann:right")));
		String token = SecuredService.jwt("read", Instant.parse("2099-01-01T00:00:00Z"));
		assertOwn(send("/jwt/method", "Bearer " + token));
		assertOwn(server.send(Call.post("/denied/ok").accept("application/json")));
	}

	@Test
	void userFailureHandlerWins() {
		assertOwn(server.send(Call.post("/form/login").accept("application/json").form("username=ann&password=no")));
	}

	@Test
	void userExceptionHandlerWins() {
		assertOwn(send("/denied/handled", basic("ann:right")));
	}

	@Test
	void userRejectedHandlerWins() {
		assertOwn(send("/own//ok", null));
	}

	@Test
	void keepsStatusOfEntryPointThatWasChosen() {
		assertThat(send("/status/ok", null).status()).isEqualTo(403);
	}

	@Test
	void leavesOtherPathsToSecurity() {
		Answer answer = send("/elsewhere/ok", basic("ann:wrong"));
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate").toString()).contains("Basic");
		assertThat(answer.text()).doesNotContain("\"code\"");
		assertThat(server.send(Call.get("/elsewhere/form/ok").accept("text/plain")).status()).isEqualTo(302);
	}

	private static void assertOwn(Answer answer) {
		assertThat(answer.status()).isEqualTo(418);
		assertThat(answer.text()).isEqualTo("own");
	}

	private static String basic(String credentials) {
		return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
	}

	private static Answer send(String path, String authorization) {
		Call call = Call.get(path).accept("application/json");
		return server.send((authorization != null) ? call.header("Authorization", authorization) : call);
	}

	private static void answer(HttpServletResponse response) throws IOException {
		response.setStatus(418);
		response.getWriter().print("own");
	}

	@RestController
	static class OwnHandlerController {

		@GetMapping("/denied/handled")
		String handled() {
			throw new AccessDeniedException(FailureCase.MARKER);
		}

		@ExceptionHandler
		void handle(AccessDeniedException failure, HttpServletResponse response) throws IOException {
			answer(response);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import({ SecuredService.class, SecuredService.SecuredController.class })
	static class Chains {

		private static final AuthenticationEntryPoint OWN = (request, response, failure) -> answer(response);

		private static final AccessDeniedHandler OWN_DENIED = (request, response, failure) -> answer(response);

		private static HttpSecurity on(String path, HttpSecurity http) throws Exception {
			return http.securityMatcher(path + "/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated());
		}

		@Bean
		@Order(1)
		SecurityFilterChain own(HttpSecurity http) throws Exception {
			return on("/own", http).httpBasic(Customizer.withDefaults())
				.exceptionHandling((exceptions) -> exceptions.authenticationEntryPoint(OWN))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain basic(HttpSecurity http) throws Exception {
			return on("/basic", http).httpBasic((basic) -> basic.authenticationEntryPoint(OWN))
				.formLogin(Customizer.withDefaults())
				.build();
		}

		@Bean
		@Order(3)
		SecurityFilterChain jwt(HttpSecurity http) throws Exception {
			return on("/jwt", http)
				.oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults())
					.authenticationEntryPoint(OWN)
					.accessDeniedHandler(OWN_DENIED))
				.build();
		}

		@Bean
		@Order(4)
		SecurityFilterChain form(HttpSecurity http) throws Exception {
			return on("/form", http).csrf((csrf) -> csrf.disable())
				.formLogin((login) -> login.loginProcessingUrl("/form/login")
					.failureHandler((request, response, failure) -> answer(response)))
				.build();
		}

		@Bean
		@Order(5)
		SecurityFilterChain among(HttpSecurity http) throws Exception {
			return on("/among", http).formLogin(Customizer.withDefaults())
				.exceptionHandling(
						(exceptions) -> exceptions.defaultAuthenticationEntryPointFor(OWN, (request) -> true))
				.build();
		}

		@Bean
		@Order(6)
		SecurityFilterChain status(HttpSecurity http) throws Exception {
			return on("/status", http).exceptionHandling(
					(exceptions) -> exceptions.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.FORBIDDEN)))
				.build();
		}

		@Bean
		@Order(7)
		SecurityFilterChain denied(HttpSecurity http) throws Exception {
			return on("/denied", http).httpBasic(Customizer.withDefaults())
				.exceptionHandling((exceptions) -> exceptions.accessDeniedHandler(OWN_DENIED))
				.build();
		}

		@Bean
		@Order(8)
		SecurityFilterChain elsewhereForm(HttpSecurity http) throws Exception {
			return on("/elsewhere/form", http).formLogin(Customizer.withDefaults()).build();
		}

		@Bean
		@Order(9)
		SecurityFilterChain elsewhere(HttpSecurity http) throws Exception {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.httpBasic(Customizer.withDefaults())
				.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.build();
		}

		@Bean
		RequestRejectedHandler rejected() {
			return (request, response, rejection) -> answer(response);
		}

	}

}
