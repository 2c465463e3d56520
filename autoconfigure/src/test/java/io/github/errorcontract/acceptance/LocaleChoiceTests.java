package io.github.errorcontract.acceptance;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

import static org.assertj.core.api.Assertions.assertThat;

class LocaleChoiceTests {

	private static final String GERMAN = "\"message\":\"Ein interner Fehler ist aufgetreten.\"";

	@Test
	void obeysFixedLocaleBeforeTheDispatcherServlet() {
		try (Server server = Server.with("spring.web.locale=de", "spring.web.locale-resolver=fixed")
			.start(ServletFailures.class)) {
			Answer answer = server.send(Call.get("/filter/unmapped").header("Accept-Language", "fr"));
			assertThat(answer.text()).contains(GERMAN);
		}
	}

	@Test
	void takesTheDefaultLocaleWhereTheClientNamesNone() {
		try (Server server = Server.with("spring.web.locale=de").start(ServletFailures.class)) {
			assertThat(server.send(Call.get("/filter/unmapped")).text()).contains(GERMAN);
			assertThat(server.send(Call.get("/filter/unmapped").header("Accept-Language", "en")).text())
				.doesNotContain(GERMAN);
		}
	}

	@Test
	void obeysResolverOfTheApplication() {
		try (Server server = Server.of(ServletFailures.class, ByCookie.class)) {
			Answer answer = server
				.send(Call.get("/filter/unmapped").header("Accept-Language", "fr").header("Cookie", "lang=de"));
			assertThat(answer.text()).contains(GERMAN);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/filter/unmapped", "/nosuch" })
	void toleratesResolverThatFails(String path) {
		try (Server server = Server.of(ServletFailures.class, Failing.class)) {
			Answer answer = server.send(Call.get(path).header("Accept-Language", "de"));
			assertThat(answer.header("Content-Language")).containsExactly("de");
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class ByCookie {

		@Bean
		LocaleResolver localeResolver() {
			return new CookieLocaleResolver("lang");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Failing {

		@Bean
		LocaleResolver localeResolver() {
			return new AcceptHeaderLocaleResolver() {

				@Override
				public Locale resolveLocale(HttpServletRequest request) {
					throw new IllegalStateException();
				}

			};
		}

	}

}
