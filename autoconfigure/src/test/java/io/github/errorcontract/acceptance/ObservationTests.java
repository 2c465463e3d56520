package io.github.errorcontract.acceptance;

import java.util.List;

import io.github.errorcontract.exception.NotFoundException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ObservationTests {

	@Test
	void recordsServerErrorsOnly() {
		try (Server server = Server.of(Observing.class)) {
			server.send(Call.throwing(NotFoundException::new));
			assertOutcome(server, "404", "none");
		}
		try (Server server = Server.of(Observing.class)) {
			server.send(Call.throwing(IllegalStateException::new));
			assertOutcome(server, "500", "IllegalStateException");
		}
	}

	@Test
	void recordsClientErrorsIfConfigured() {
		try (Server server = Server.with("error-contract.observation.client-errors=true").start(Observing.class)) {
			server.send(Call.throwing(NotFoundException::new));
			assertOutcome(server, "404", "NotFoundException");
		}
	}

	@Test
	void recordsStatusOfAnswerWhereFilterFails() {
		try (Server server = Server.with("error-contract.observation.client-errors=true")
			.start(Observing.class, FailingFilter.class)) {
			assertThat(server.send(Call.get("/filtered")).status()).isEqualTo(404);
			assertOutcome(server, "404", "NotFoundException");
		}
		try (Server server = Server.of(Observing.class, FailingFilter.class)) {
			assertThat(server.send(Call.get("/filtered")).status()).isEqualTo(404);
			assertOutcome(server, "404", "none");
		}
	}

	/**
	 * A registry that takes one set of tags for each name must get the errors too.
	 */
	@Test
	void givesErrorsTheTagsOfSuccesses() {
		try (Server server = Server.of(ObservingForPrometheus.class)) {
			server.send(Call.get("/nosuch"));
			server.send(Call.throwing(NotFoundException::new));
			server.send(Call.throwing(IllegalStateException::new));
			server.send(Call.call("OPTIONS", "/throw/1"));
			PrometheusMeterRegistry meters = server.bean(PrometheusMeterRegistry.class);
			await().untilAsserted(() -> assertThat(meters.scrape().lines())
				.filteredOn((line) -> line.startsWith("http_server_requests_seconds_count"))
				.extracting((line) -> line.replaceAll(".*status=\"(\\d+)\".*", "$1"))
				.containsExactlyInAnyOrder("200", "404", "404", "500"));
			assertThat(meters.find("http.server.requests").timers())
				.extracting((timer) -> timer.getId().getTags().stream().map(Tag::getKey).toList())
				.containsOnly(List.of("error", "exception", "method", "outcome", "status", "uri"));
		}
	}

	@Test
	void countsErrors() {
		try (Server server = Server.of(Observing.class)) {
			server.send(Call.get("/nosuch"));
			await().untilAsserted(() -> assertThat(server.bean(MeterRegistry.class)
				.get("error.responses")
				.tags("code", "ROUTE_NOT_FOUND", "status", "404", "outcome", "CLIENT_ERROR")
				.counter()
				.count()).isEqualTo(1));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nosuch", "/filtered/missing", "/guarded/ok" })
	void takesTraceForRequestId(String path) {
		try (Server server = Server
			.with("error-contract.request-id.source=trace", "error-contract.body.include=trace-id")
			.start(Tracing.class, Doors.class)) {
			Answer answer = server.send(Call.get(path).header("X-Request-Id", "clients"));
			String id = answer.requestId();
			assertThat(id).matches("[0-9a-f]{32}");
			assertThat(answer.text()).contains("\"requestId\":\"" + id + "\"", "\"traceId\":\"" + id + "\"");
		}
	}

	@Test
	void generatesRequestIdWithoutTracing() {
		try (Server server = Server.with("error-contract.request-id.source=trace").start()) {
			assertThat(server.send(Call.get("/nosuch")).requestId()).matches("[0-9a-f]{32}");
		}
	}

	private static void assertOutcome(Server server, String status, String failure) {
		await().untilAsserted(() -> {
			Timer timer = server.bean(MeterRegistry.class).get("http.server.requests").timer();
			assertThat(timer.getId().getTag("status")).isEqualTo(status);
			assertThat(timer.getId().getTag("exception")).isEqualTo(failure);
		});
	}

	@Configuration(proxyBeanMethods = false)
	static class Observing {

		@Bean
		MeterRegistry meters() {
			return new SimpleMeterRegistry();
		}

		@Bean
		ObservationRegistry observations(MeterRegistry meters) {
			ObservationRegistry registry = ObservationRegistry.create();
			registry.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
			return registry;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ObservingForPrometheus {

		@Bean
		PrometheusMeterRegistry meters() {
			return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
		}

		@Bean
		ObservationRegistry observations(MeterRegistry meters) {
			return new Observing().observations(meters);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Tracing {

		@Bean
		Tracer tracer() {
			return new OtelTracer(SdkTracerProvider.builder().build().get("tests"), new OtelCurrentTraceContext(),
					(event) -> {
					});
		}

		@Bean
		ObservationRegistry observations(Tracer tracer) {
			ObservationRegistry registry = ObservationRegistry.create();
			registry.observationConfig().observationHandler(new DefaultTracingObservationHandler(tracer));
			return registry;
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class FailingFilter {

		@Bean
		Filter failing() {
			return (request, response, chain) -> {
				throw new NotFoundException("Filtered.");
			};
		}

	}

}
