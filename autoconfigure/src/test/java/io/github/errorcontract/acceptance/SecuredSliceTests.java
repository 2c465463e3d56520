package io.github.errorcontract.acceptance;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

@WebMvcTest(SecuredService.SecuredController.class)
class SecuredSliceTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void answersUnknownCaller() {
		assertThat(this.mvc.get().uri("/basic/ok").header("X-Request-Id", "a-1")).hasStatus(401)
			.hasHeader("WWW-Authenticate", "Basic realm=\"Realm\", charset=\"UTF-8\"")
			.bodyText()
			.isEqualTo("{\"error\":{\"code\":\"UNAUTHENTICATED\",\"message\":\"Authentication is required.\","
					+ "\"requestId\":\"a-1\"}}");
	}

	@Test
	void answersKnownCallerWhoMayNot() {
		assertThat(this.mvc.get().uri("/basic/method").header("Authorization", "Basic YW5uOnJpZ2h0")).hasStatus(403)
			.bodyText()
			.contains("\"FORBIDDEN\"");
	}

	@SpringBootConfiguration
	@Import({ SecuredService.class, SecuredService.SecuredController.class })
	static class Application {

		@Bean
		SecurityFilterChain basic(HttpSecurity http) throws Exception {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.httpBasic(Customizer.withDefaults())
				.build();
		}

	}

}
