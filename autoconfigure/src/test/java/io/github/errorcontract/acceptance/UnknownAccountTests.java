package io.github.errorcontract.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import ch.qos.logback.classic.spi.ILoggingEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Accounts that do not exist, which nobody but the log tells from wrong passwords:
 * neither by what is answered nor by how long that takes.
 */
class UnknownAccountTests {

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server
			.with("error-contract.errors.WRONG_LOGIN.status=401", "error-contract.errors.WRONG_LOGIN.message=Wrong.",
					"error-contract.errors.WRONG_LOGIN.exceptions="
							+ "org.springframework.security.authentication.BadCredentialsException")
			.start(Chains.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "nobody-found", "no-row", "no-element", "null" })
	void isAnsweredLikeWrongPassword(String name) {
		for (String path : List.of("/basic/ok", "/own/ok")) {
			CountingEncoder.COMPARED.set(0);
			Answer wrong = login(path, "ann", "same");
			int compared = CountingEncoder.COMPARED.getAndSet(0);
			Answer unknown = login(path, name, "same");
			assertThat(CountingEncoder.COMPARED).as("compared passwords").hasPositiveValue().hasValue(compared);
			assertThat(unknown.status()).isEqualTo(401);
			assertThat(unknown.text()).contains("\"WRONG_LOGIN\"").isEqualTo(wrong.text());
			assertThat(unknown.header("WWW-Authenticate")).isEqualTo(wrong.header("WWW-Authenticate"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nobody", "nobody-found", "null" })
	void isToldFromWrongPasswordInTheLog(String name) {
		try (Log log = Log.ofContract()) {
			login("/basic/ok", name, "unknown");
			login("/basic/ok", "ann", "wrong");
			await().untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
				.anyMatch((line) -> line.contains("[unknown]: UnknownAccountException: "))
				.anyMatch((line) -> line.contains("[wrong]: BadCredentialsException: ")));
		}
	}

	@Test
	void failsWhereTheStoreIsDown() {
		assertThat(login("/basic/ok", "broken", "any").status()).isEqualTo(503);
	}

	private static Answer login(String path, String name, String requestId) {
		String encoded = Base64.getEncoder().encodeToString((name + ":wrong").getBytes(StandardCharsets.US_ASCII));
		return server.send(Call.get(path)
			.accept("application/json")
			.header("Authorization", "Basic " + encoded)
			.header("X-Request-Id", requestId));
	}

	@Configuration(proxyBeanMethods = false)
	@Import({ SecuredService.class, SecuredService.SecuredController.class })
	static class Chains {

		@Bean
		@Order(1)
		SecurityFilterChain own(HttpSecurity http, UserDetailsService users, PasswordEncoder encoder) throws Exception {
			DaoAuthenticationProvider provider = new DaoAuthenticationProvider(users);
			provider.setPasswordEncoder(encoder);
			return http.securityMatcher("/own/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.authenticationProvider(provider)
				.httpBasic(Customizer.withDefaults())
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain basic(HttpSecurity http) throws Exception {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.httpBasic(Customizer.withDefaults())
				.build();
		}

		@Bean
		PasswordEncoder encoder() {
			return new CountingEncoder();
		}

	}

	private static final class CountingEncoder implements PasswordEncoder {

		private static final AtomicInteger COMPARED = new AtomicInteger();

		@Override
		public String encode(CharSequence password) {
			return "{noop}" + password;
		}

		@Override
		public boolean matches(CharSequence password, String encoded) {
			COMPARED.incrementAndGet();
			return encoded.equals("{noop}" + password);
		}

	}

}
