package io.github.errorcontract.acceptance;

import java.util.List;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.house.ReferencePage;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.opentelemetry.sdk.trace.data.SpanData;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What {@code docs/reference/observability.md} and {@code logging.md} show of a request.
 */
class ObservabilityPageTests {

	private static final ReferencePage PAGE = ReferencePage.of("observability");

	private static final ReferencePage LOGGING = ReferencePage.of("logging");

	@Test
	void countsAsShown() {
		try (Server server = Server.of(ShownService.class, Prometheus.class)) {
			server.send(Call.get("/orders/4711"));
			PrometheusMeterRegistry registry = server.bean(PrometheusMeterRegistry.class);
			await().untilAsserted(() -> assertThat(registry.scrape()).contains(PAGE.section("Metrics").block("text")));
		}
	}

	@Test
	void tagsTheSpanAsShown() {
		try (Server server = Server.with("management.tracing.sampling.probability=1")
			.start(ShownService.class, ExportedSpans.Tracing.class)) {
			List<String> shown = PAGE.section("Tracing").block("text").lines().toList();
			server.send(Call.get("/orders/4711").header("X-Request-Id", shown.get(0).split("=")[1]));
			SpanData span = server.bean(ExportedSpans.class).ofServer("/orders/4711");
			assertThat(shown).hasSize(2)
				.map((line) -> line.split("="))
				.allSatisfy((tag) -> assertThat(ExportedSpans.tag(span, tag[0])).isEqualTo(tag[1]));
		}
	}

	@Test
	void logsAsShown() {
		List<String> shown = LOGGING.introduction().blocks("").stream().map(String::strip).toList();
		try (Server server = Server.with("error-contract.errors.FORBIDDEN.disguise-as=NOT_FOUND")
			.start(ShownService.class); Log log = Log.ofContract()) {
			assertThat(shown).hasSize(2).allSatisfy((line) -> {
				server.send(Call.get(line.replaceAll(".* GET (\\S+) .*", "$1"))
					.header("X-Request-Id", line.replaceAll(".*\\[(.*)].*", "$1")));
				await().untilAsserted(
						() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage).contains(line));
			});
		}
	}

	@Configuration(proxyBeanMethods = false)
	static class Prometheus {

		@Bean
		PrometheusMeterRegistry prometheus() {
			return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
		}

	}

}
