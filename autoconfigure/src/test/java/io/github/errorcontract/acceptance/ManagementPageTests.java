package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * A management port of its own has none of the pages that the application has for errors:
 * everyone gets the contract's answer there.
 */
@ParameterizedClass
@CsvSource({ "TOMCAT, true", "TOMCAT, false", "JETTY, true", "JETTY, false" })
class ManagementPageTests {

	private static final String PERSON = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static Server service;

	@Parameter(0)
	Container container;

	@Parameter(1)
	boolean browserPages;

	@BeforeParameterizedClassInvocation
	static void start(Container container, boolean browserPages) {
		service = Server.on(container)
			.with("management.server.port=0", "management.endpoints.web.exposure.include=*",
					"error-contract.scope.browser-pages=" + browserPages)
			.start(ManagementPortTests.Managed.class, browserPages ? ThrowingController.class : OwnController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		service.close();
	}

	@ParameterizedTest
	@MethodSource
	void answersBrowsers(FailureCase failure) {
		failure.verify(service.management());
	}

	static Stream<FailureCase> answersBrowsers() {
		return Stream.of(get("/actuator/failing").gives(500, "INTERNAL_ERROR"),
				get("/actuator/failing/no-number").gives(400, "INVALID_REQUEST"),
				get("/actuator/unknown").gives(404, "ROUTE_NOT_FOUND"),
				get("/actuator/failing;a=b").gives(400, "INVALID_REQUEST"),
				get("/actuator/secret").gives(401, "UNAUTHENTICATED")
					.header("WWW-Authenticate", "Basic realm=\"Realm\", charset=\"UTF-8\""));
	}

	private static Call get(String path) {
		return Call.get(path).accept(PERSON);
	}

	@RestController
	static class OwnController implements ErrorController {

		@RequestMapping("/error")
		String error() {
			return "own page";
		}

	}

}
