package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.eclipse.jetty.io.Content;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the contract leaves the answer to the container or the application.
 */
class ContainerScopeTests {

	private static final String CONTRACT = "{\"error\":{\"code\":\"INVALID_REQUEST\"";

	@ParameterizedTest
	@EnumSource
	void leavesOtherPathsToTheContainer(Container container) {
		try (Server server = Server.on(container)
			.with("error-contract.scope.paths=/api/**")
			.start(ReadingParts.class)) {
			assertThat(text(server, Refused.target("/api/a%2fb"))).startsWith(CONTRACT);
			assertThat(text(server, Refused.target("/api/%zz"))).startsWith(CONTRACT);
			assertThat(text(server, Refused.target("/other/a%2fb"))).contains("<html");
			assertThat(text(server, Refused.line("G(T /ok HTTP/1.1"))).startsWith(CONTRACT);
		}
	}

	@ParameterizedTest
	@EnumSource
	void countsPathsWithinTheApplication(Container container) {
		try (Server server = Server.on(container)
			.with("error-contract.scope.paths=/api/**", "server.servlet.context-path=/shop")
			.start(ReadingParts.class)) {
			assertThat(text(server, Refused.framed("Content-Length: -1", ""))).contains("<html");
			assertThat(text(server,
					Call.raw("POST /shop/api/a HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n")))
				.startsWith(CONTRACT);
		}
	}

	@ParameterizedTest
	@EnumSource
	void leavesEverythingToTheContainerWhereDisabled(Container container) {
		try (Server server = Server.on(container).with("error-contract.enabled=false").start(ReadingParts.class)) {
			assertThat(text(server, Refused.target("/a%2fb"))).contains("<html");
		}
	}

	@ParameterizedTest
	@EnumSource
	void hasNoRequestIdWhereDisabled(Container container) {
		try (Server server = Server.on(container)
			.with("error-contract.request-id.enabled=false")
			.start(ReadingParts.class)) {
			Answer answer = server.sendRaw(Refused.target("/a%2fb"));
			assertThat(answer.text())
				.isEqualTo("{\"error\":{\"code\":\"INVALID_REQUEST\",\"message\":\"The request is invalid.\"}}");
			assertThat(answer.header("X-Request-Id")).isEmpty();
		}
	}

	@Test
	void leavesRefusalsToUserValve() {
		try (Server server = Server.on(Container.TOMCAT).start(OwnValve.class)) {
			assertThat(text(server, Refused.target("/a%2fb"))).isEqualTo("own valve");
		}
	}

	@Test
	void leavesRefusalsToUserHandler() {
		try (Server server = Server.on(Container.JETTY).start(OwnHandler.class)) {
			assertThat(text(server, Refused.target("/a%2fb"))).isEqualTo("own handler");
		}
	}

	@Test
	void leavesDispatchesToUserErrorController() {
		try (Server server = Server.on(Container.TOMCAT).start(OwnErrorController.class)) {
			assertThat(text(server, Refused.line("TRACE /ok HTTP/1.1"))).isEqualTo("own error controller 405");
			assertThat(text(server, Refused.target("/a%2fb"))).startsWith(CONTRACT);
		}
	}

	@Test
	void showsNoTextOfTomcatsWhereTracesAreOn() {
		try (Server server = Server.on(Container.TOMCAT)
			.with("spring.web.error.include-stacktrace=always")
			.start(ReadingParts.class)) {
			assertThat(text(server, Refused.field("X-A: s3cr3t-marker\u0000"))).startsWith(CONTRACT)
				.doesNotContain(FailureCase.MARKER);
		}
	}

	private static String text(Server server, Call call) {
		return server.sendRaw(call).text();
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnValve {

		@Bean
		WebServerFactoryCustomizer<TomcatServletWebServerFactory> ownValve() {
			return (factory) -> factory
				.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new ErrorReportValve() {

					@Override
					protected void report(Request request, Response response, Throwable failure) {
						try {
							response.getReporter().write("own valve");
						}
						catch (IOException ex) {
							throw new UncheckedIOException(ex);
						}
					}

				}));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class OwnHandler {

		@Bean
		WebServerFactoryCustomizer<JettyServletWebServerFactory> ownHandler() {
			return (factory) -> factory
				.addServerCustomizers((server) -> server.setErrorHandler((request, response, callback) -> {
					Content.Sink.write(response, true, "own handler", callback);
					return true;
				}));
		}

	}

	@RestController
	static class OwnErrorController implements ErrorController {

		@RequestMapping("/error")
		String error(HttpServletRequest request) {
			return "own error controller " + request.getAttribute("jakarta.servlet.error.status_code");
		}

	}

}
