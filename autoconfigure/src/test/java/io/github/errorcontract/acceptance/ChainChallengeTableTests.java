package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.exception.UnauthenticatedException;
import io.jsonwebtoken.Jwts;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a 401 that the application makes itself asks for, in chains of every kind.
 */
@FailureTable
class ChainChallengeTableTests {

	private static final String BASIC = "Basic realm=\"Realm\", charset=\"UTF-8\"";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(Chains.class, RefusingController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void answers(FailureCase failure) {
		failure.header("X-Content-Type-Options", "nosniff")
			.header("X-XSS-Protection", "0")
			.header("X-Frame-Options", "DENY")
			.verify(server);
	}

	static Stream<FailureCase> answers() {
		return Stream.of(unauthenticated("/basic/thrown", BASIC),
				unauthenticated("/basic/sent", BASIC).header("Pragma", "no-cache"),
				unauthenticated("/basic/status", BASIC).header("Pragma", "no-cache"),
				unauthenticated("/both/thrown", BASIC), unauthenticated("/form/thrown", "Bearer"),
				unauthenticated("/none/thrown", "Bearer"), unauthenticated("/basic/said", "Digest realm=\"shop\""),
				get("/basic/token").gives(401, "INVALID_TOKEN")
					.header("WWW-Authenticate", "Bearer error=\"invalid_token\""));
	}

	@Test
	void asksForTokenWhereTheChainDoes() {
		Answer unknown = server.send(get("/jwt/thrown"));
		assertThat(unknown.status()).isEqualTo(401);
		assertThat(unknown.header("WWW-Authenticate")).singleElement()
			.asString()
			.startsWith("Bearer resource_metadata=");
		Answer invalid = server.send(get("/jwt/token"));
		assertThat(invalid.header("WWW-Authenticate")).singleElement()
			.asString()
			.startsWith("Bearer error=\"invalid_token\", resource_metadata=");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			application/json         | x              | Basic realm="Realm", charset="UTF-8"
			application/problem+json | x              | Basic realm="Realm", charset="UTF-8"
			image/png                | x              | Basic realm="Realm", charset="UTF-8"
			text/html                | x              | Bearer
			application/json         | XMLHttpRequest | Bearer
			application/problem+json | XMLHttpRequest | Bearer
			""")
	void asksForPasswordBesideLoginPage(String accept, String requestedWith, String challenge) {
		Call call = Call.get("/both/thrown").accept(accept).header("X-Requested-With", requestedWith);
		assertThat(server.send(call).header("WWW-Authenticate")).containsExactly(challenge);
	}

	@Test
	void completesWhatTheApplicationWrites() {
		Answer written = server.send(get("/basic/written"));
		assertThat(written.status()).isEqualTo(401);
		assertThat(written.text()).isEqualTo("no");
		assertThat(written.header("WWW-Authenticate")).containsExactly(BASIC);
	}

	private static FailureCase unauthenticated(String path, String challenge) {
		return get(path).gives(401, "UNAUTHENTICATED").header("WWW-Authenticate", challenge);
	}

	private static Call get(String path) {
		return Call.get(path).accept("application/json");
	}

	@RestController
	static class RefusingController {

		@GetMapping("/{chain}/thrown")
		String fail() {
			throw new UnauthenticatedException();
		}

		@GetMapping("/{chain}/said")
		String say() {
			throw new UnauthenticatedException().challenge("Digest realm=\"shop\"");
		}

		@GetMapping("/{chain}/token")
		Object parse() {
			return Jwts.parser().build().parse("x");
		}

		@GetMapping("/{chain}/sent")
		void send(HttpServletResponse response) throws IOException {
			response.sendError(401);
		}

		@GetMapping("/{chain}/status")
		ResponseEntity<Void> status(@PathVariable String chain) {
			return ResponseEntity.status(401).build();
		}

		@GetMapping("/{chain}/written")
		void write(HttpServletResponse response) throws IOException {
			response.setStatus(401);
			response.getWriter().print("no");
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import(SecuredService.class)
	static class Chains {

		@Bean
		@Order(1)
		SecurityFilterChain basic(HttpSecurity http) throws Exception {
			return open("/basic", http).httpBasic(Customizer.withDefaults()).build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain jwt(HttpSecurity http) throws Exception {
			return open("/jwt", http).oauth2ResourceServer((server) -> server.jwt(Customizer.withDefaults())).build();
		}

		@Bean
		@Order(3)
		SecurityFilterChain both(HttpSecurity http) throws Exception {
			return open("/both", http).formLogin(Customizer.withDefaults())
				.httpBasic(Customizer.withDefaults())
				.build();
		}

		@Bean
		@Order(4)
		SecurityFilterChain form(HttpSecurity http) throws Exception {
			return open("/form", http).formLogin(Customizer.withDefaults()).build();
		}

		@Bean
		@Order(5)
		SecurityFilterChain none(HttpSecurity http) throws Exception {
			return open("/**", http).build();
		}

		private static HttpSecurity open(String path, HttpSecurity http) throws Exception {
			return http.securityMatcher(path.endsWith("*") ? path : path + "/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll());
		}

	}

}
