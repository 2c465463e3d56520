package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;

class LoginTests {

	private static final String PERSON = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static final String CLIENT = "application/json";

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" type=\"hidden\" value=\"([^\"]+)\"");

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.of(Chains.class);
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void answersFailedLoginOfClient() {
		for (String credentials : List.of("ann:wrong", "nobody:right", "locked:right")) {
			assertUnauthenticated(login(CLIENT, credentials));
		}
	}

	@Test
	void redirectsPersonWhoseLoginFails() {
		Answer answer = login(PERSON, "ann:wrong");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location").toString()).contains("/login?error");
	}

	@Test
	void answersClientWhileUserStoreIsDown() {
		Answer answer = login(CLIENT, "broken:right");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.text()).contains("\"SERVICE_UNAVAILABLE\"");
		assertThat(answer.header("Retry-After")).containsExactly("30");
	}

	@Test
	void leavesSuccessfulLoginAlone() {
		assertThat(login(CLIENT, "ann:right").status()).isEqualTo(302);
	}

	@Test
	void answersCallerWhoseSessionExpired() {
		String first = cookie(login(CLIENT, "ann:right"));
		assertThat(get("/form/ok", CLIENT, first).text()).isEqualTo("form");
		login(CLIENT, "ann:right");
		assertUnauthenticated(get("/form/ok", CLIENT, first));
	}

	@Test
	void answersPersonWhoseSessionExpiredAndHasNoPage() {
		String first = cookie(login(CLIENT, "admin:right"));
		login(CLIENT, "admin:right");
		assertUnauthenticated(get("/form/ok", PERSON, first));
	}

	@Test
	void refusesKnownCaller() {
		String cookie = cookie(login(CLIENT, "ann:right"));
		for (String accept : List.of(CLIENT, PERSON)) {
			Answer answer = get("/form/method", accept, cookie);
			assertThat(answer.status()).isEqualTo(403);
			assertThat(answer.text()).contains("\"FORBIDDEN\"");
		}
	}

	@Test
	void answersClientWithTooManySessions() {
		Call call = Call.post("/limited/login").accept(CLIENT).form("username=ann&password=right");
		assertThat(server.send(call).status()).isEqualTo(302);
		assertUnauthenticated(server.send(call));
	}

	@Test
	void sendsOnlyPersonToPageOfInvalidSessions() {
		Answer person = get("/limited/ok", PERSON, "JSESSIONID=gone");
		assertThat(person.status()).isEqualTo(302);
		assertThat(person.header("Location").toString()).contains("/welcome");
		Answer client = get("/limited/ok", CLIENT, "JSESSIONID=gone");
		assertUnauthenticated(client);
		assertThat(client.header("Set-Cookie").toString()).contains("JSESSIONID=");
	}

	private static void assertUnauthenticated(Answer answer) {
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.header("WWW-Authenticate")).containsExactly("Bearer");
		assertThat(answer.header("Location")).isEmpty();
		assertThat(answer.textWithoutRequestId()).isEqualTo("{\"error\":{\"code\":\"UNAUTHENTICATED\","
				+ "\"message\":\"Authentication is required.\",\"requestId\":\"\"}}");
	}

	private static Answer login(String accept, String credentials) {
		Answer page = get("/login", PERSON, "none=none");
		Matcher csrf = CSRF.matcher(page.text());
		assertThat(csrf.find()).isTrue();
		String[] parts = credentials.split(":");
		return server.send(Call.post("/login")
			.accept(accept)
			.header("Cookie", cookie(page))
			.form("username=" + parts[0] + "&password=" + parts[1] + "&_csrf=" + csrf.group(1)));
	}

	private static Answer get(String path, String accept, String cookie) {
		return server.send(Call.get(path).accept(accept).header("Cookie", cookie));
	}

	private static String cookie(Answer answer) {
		return answer.header("Set-Cookie").get(0).split(";")[0];
	}

	@Configuration(proxyBeanMethods = false)
	@Import({ SecuredService.class, SecuredService.SecuredController.class })
	static class Chains {

		@Bean
		@Order(1)
		SecurityFilterChain form(HttpSecurity http) throws Exception {
			return http.securityMatcher("/form/**", "/login", "/default-ui.css")
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.formLogin(Customizer.withDefaults())
				.sessionManagement((sessions) -> sessions.maximumSessions(1))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain limited(HttpSecurity http) throws Exception {
			return http.securityMatcher("/limited/**")
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.formLogin((login) -> login.loginProcessingUrl("/limited/login").failureUrl("/limited/failed"))
				.csrf((csrf) -> csrf.disable())
				.sessionManagement((sessions) -> sessions.invalidSessionUrl("/welcome")
					.maximumSessions(1)
					.maxSessionsPreventsLogin(true))
				.build();
		}

	}

}
