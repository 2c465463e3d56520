package io.github.errorcontract.acceptance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code paths} and {@code exclude-paths} on a management port of its own, whose base
 * path is a context path.
 */
class ManagementScopeTests {

	@ParameterizedTest
	@CsvSource({ "TOMCAT, /manage", "JETTY, /manage", "TOMCAT, ''" })
	void countsPathsBelowTheBasePath(Container container, String base) {
		try (Server service = Server.on(container)
			.with("management.server.port=0", "management.endpoints.web.exposure.include=*",
					"management.server.base-path=" + base, "error-contract.scope.paths=/actuator/**,/api/**",
					"error-contract.scope.exclude-paths=/actuator/failing/**,/actuator/secret")
			.start(ManagementPortTests.Managed.class)) {
			Server server = service.management();
			Call.get(base + "/actuator/unknown").gives(404, "ROUTE_NOT_FOUND").verify(server);
			Call.get("/api/nosuch").gives(404, "ROUTE_NOT_FOUND").verify(service);
			assertLeftAlone(server.send(Call.get(base + "/actuator/failing")), 500);
			assertLeftAlone(server.send(Call.get(base + "/actuator/secret")), 401);
			assertLeftAlone(server.send(Call.get(base + "/nosuch")), 404);
		}
	}

	private static void assertLeftAlone(Answer answer, int status) {
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.text()).doesNotContain("\"code\"");
		assertThat(answer.requestId()).matches("[0-9a-f]{32}");
	}

}
