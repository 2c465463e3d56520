package io.github.errorcontract.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Actuator's endpoints behind Spring Security, at every place where they may be.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
class ManagementPortTests {

	private static Server service;

	private static Server server;

	@Parameter
	Place place;

	@BeforeParameterizedClassInvocation
	static void start(Place place) {
		service = Server.on(place.container)
			.with("management.endpoints.web.exposure.include=*", "management.tracing.sampling.probability=1",
					"management.endpoint.health.show-details=always")
			.with(place.properties)
			.start(Managed.class, ExportedSpans.Tracing.class);
		server = service.management();
		assertThat(server.port() == service.port()).isEqualTo(place.isShared());
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		service.close();
	}

	@Test
	void answersUnknownEndpoint() {
		get("/unknown").gives(404, "ROUTE_NOT_FOUND").verify(server);
	}

	@Test
	void answersFailureOfEndpoint() {
		get("/failing").gives(500, "INTERNAL_ERROR").verify(server);
	}

	@Test
	void answersSelectorOfWrongType() {
		get("/failing/no-number").gives(400, "INVALID_REQUEST").verify(server);
	}

	@Test
	void answersMissingParameter() {
		Call.post(this.place.base + "/failing").json("{}").gives(400, "INVALID_REQUEST").verify(server);
	}

	@Test
	void answersMalformedBody() {
		Call.post(this.place.base + "/failing").json("{").gives(400, "MALFORMED_BODY").verify(server);
	}

	@Test
	void answersMethodThatTheEndpointHasNot() {
		Answer answer = server.send(Call.call("DELETE", this.place.base + "/failing"));
		assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"METHOD_NOT_ALLOWED\"");
		assertThat(answer.status()).isEqualTo(405);
		assertThat(answer.requestId()).matches("[0-9a-f]{32}").isEqualTo(answer.bodyRequestId());
		assertThat(String.join(", ", answer.header("Allow")).split(", ")).containsExactlyInAnyOrder("GET", "POST");
	}

	@Test
	void answersWhoDoesNotSayWhoItIs() {
		get("/secret").gives(401, "UNAUTHENTICATED")
			.header("WWW-Authenticate", "Basic realm=\"Realm\", charset=\"UTF-8\"")
			.verify(server);
	}

	@Test
	void answersWhoMayNot() {
		as("ann", "/secret").gives(403, "FORBIDDEN").verify(server);
	}

	@Test
	void leavesAnswersOfEndpointsAlone() {
		Answer answer = server.send(as("admin", "/secret"));
		assertThat(answer.text()).isEqualTo("for admins");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.requestId()).matches("[0-9a-f]{32}");
	}

	@Test
	void leavesBodyOfBadHealthAlone() {
		Answer answer = server.send(get("/health"));
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Content-Type")).containsExactly("application/vnd.spring-boot.actuator.v3+json");
		assertThat(answer.text()).contains("\"status\":\"DOWN\"", "\"printer\"", "\"paper\":\"none\"")
			.doesNotContain("SERVICE_UNAVAILABLE");
		assertThat(answer.requestId()).matches("[0-9a-f]{32}");
	}

	@Test
	void answersWhatTheContainerRefuses() {
		Answer answer = server.sendRaw(Refused.target("/%zz"));
		assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"INVALID_REQUEST\"");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.requestId()).matches("[0-9a-f]{32}").isEqualTo(answer.bodyRequestId());
	}

	@Test
	void answersWhatTheFirewallRefuses() {
		get("/failing;a=b").gives(400, "INVALID_REQUEST").verify(server);
	}

	@Test
	void takesRequestIdOfClient() {
		Answer answer = server.send(get("/failing").header("X-Request-Id", "the-client-s"));
		assertThat(answer.requestId()).isEqualTo("the-client-s").isEqualTo(answer.bodyRequestId());
	}

	@Test
	void logsAndCountsOnce() {
		double before = count();
		try (Log log = Log.ofContract()) {
			server.send(get("/secret").header("X-Request-Id", "first"));
			server.send(get("/failing").header("X-Request-Id", "second"));
			await().untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
				.anyMatch((line) -> line.contains("[second]"))
				.filteredOn((line) -> line.contains("[first]"))
				.singleElement()
				.asString()
				.startsWith("401 UNAUTHENTICATED on GET " + this.place.base + "/secret"));
		}
		await().untilAsserted(() -> assertThat(count()).isEqualTo(before + 1));
	}

	/**
	 * Spring Boot observes no request on a port of its own.
	 */
	@Test
	void tracesWhereSpringBootDoes() {
		String path = this.place.base + "/failing/traced";
		Answer answer = server.send(Call.get(path));
		assertThat(answer.text()).contains("\"INVALID_REQUEST\"");
		ExportedSpans spans = service.bean(ExportedSpans.class);
		if (this.place.isShared()) {
			assertThat(ExportedSpans.tag(spans.ofServer(path), "http.request.id")).isEqualTo(answer.requestId());
			return;
		}
		service.send(Call.get("/nosuch/behind"));
		spans.ofServer("/nosuch/behind");
		assertThat(spans.paths()).doesNotContain(path);
	}

	private static double count() {
		return service.bean(MeterRegistry.class)
			.find("error.responses")
			.tag("code", "UNAUTHENTICATED")
			.counters()
			.stream()
			.mapToDouble((counter) -> counter.count())
			.sum();
	}

	private Call get(String path) {
		return Call.get(this.place.base + path);
	}

	private Call as(String user, String path) {
		String credentials = Base64.getEncoder().encodeToString((user + ":right").getBytes(StandardCharsets.US_ASCII));
		return get(path).header("Authorization", "Basic " + credentials);
	}

	enum Place {

		SHARED_BELOW_PATHS_ON_TOMCAT(Container.TOMCAT, "/shop/ops", "server.servlet.context-path=/shop",
				"management.endpoints.web.base-path=/ops"),

		SHARED_ON_JETTY(Container.JETTY, "/actuator"),

		OWN_ON_TOMCAT(Container.TOMCAT, "/actuator", "management.server.port=0"),

		OWN_ON_JETTY(Container.JETTY, "/actuator", "management.server.port=0"),

		OWN_BELOW_PATHS_ON_TOMCAT(Container.TOMCAT, "/manage/ops", "management.server.port=0",
				"management.server.base-path=/manage", "management.endpoints.web.base-path=/ops"),

		OWN_BELOW_PATH_ON_JETTY(Container.JETTY, "/manage", "management.server.port=0",
				"management.server.base-path=/manage", "management.endpoints.web.base-path=/");

		private final Container container;

		private final String base;

		private final String[] properties;

		Place(Container container, String base, String... properties) {
			this.container = container;
			this.base = base;
			this.properties = properties;
		}

		boolean isShared() {
			return !List.of(this.properties).contains("management.server.port=0");
		}

	}

	@Configuration(proxyBeanMethods = false)
	@Import({ ActuatorAutoConfigurations.class, SecuredService.class })
	@ImportAutoConfiguration({ HealthContributorRegistryAutoConfiguration.class,
			HealthEndpointAutoConfiguration.class })
	static class Managed {

		@Bean
		@Order(1)
		SecurityFilterChain secrets(HttpSecurity http) throws Exception {
			return http.securityMatcher(EndpointRequest.to("secret"))
				.authorizeHttpRequests((requests) -> requests.anyRequest().hasRole("ADMIN"))
				.httpBasic(Customizer.withDefaults())
				.headers((headers) -> headers.disable())
				.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				.build();
		}

		@Bean
		@Order(2)
		SecurityFilterChain open(HttpSecurity http) throws Exception {
			return http.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
				.csrf((csrf) -> csrf.disable())
				.headers((headers) -> headers.disable())
				.build();
		}

		@Bean
		MeterRegistry meters() {
			return new SimpleMeterRegistry();
		}

		@Bean
		HealthIndicator printer() {
			return () -> Health.down().withDetail("paper", "none").build();
		}

		@Bean
		FailingEndpoint failingEndpoint() {
			return new FailingEndpoint();
		}

		@Bean
		SecretEndpoint secretEndpoint() {
			return new SecretEndpoint();
		}

	}

	@Endpoint(id = "failing")
	static class FailingEndpoint {

		@ReadOperation
		String fail() {
			throw new IllegalStateException(FailureCase.MARKER);
		}

		@ReadOperation
		String failAt(@Selector int number) {
			return "never " + number;
		}

		@WriteOperation
		String failWith(int amount) {
			return "never " + amount;
		}

	}

	@Endpoint(id = "secret")
	static class SecretEndpoint {

		@ReadOperation
		String tell() {
			return "for admins";
		}

	}

}
