package io.github.errorcontract.acceptance;

import java.util.Locale;

import io.github.errorcontract.exception.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Value;
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
	@CsvSource({ "TOMCAT, THROW", "TOMCAT, NULL", "TOMCAT, ERROR", "JETTY, THROW", "JETTY, NULL", "JETTY, ERROR" })
	void toleratesResolverThatFails(Container container, String failing) {
		try (Server server = Server.on(container)
			.with("failing=" + failing)
			.start(ServletFailures.class, Failing.class)) {
			for (String path : new String[] { "/filter/unmapped", "/nosuch", "/send?status=409",
					Call.throwing(NotFoundException::new).path() }) {
				Answer answer = server.send(Call.get(path).header("Accept-Language", "de"));
				assertThat(answer.header("Content-Language")).as(path).containsExactly("de");
				assertThat(answer.text()).as(path)
					.doesNotContain(path.equals("/filter/unmapped") ? "ROUTE" : "INTERNAL");
			}
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
		LocaleResolver localeResolver(@Value("${failing}") String failing) {
			return new AcceptHeaderLocaleResolver() {

				@Override
				public Locale resolveLocale(HttpServletRequest request) {
					switch (failing) {
						case "NULL" -> {
							return null;
						}
						case "ERROR" -> throw new NoClassDefFoundError();
						default -> throw new IllegalStateException();
					}
				}

			};
		}

	}

}
