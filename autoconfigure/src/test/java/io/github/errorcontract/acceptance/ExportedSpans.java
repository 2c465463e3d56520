package io.github.errorcontract.acceptance;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration;
import org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration;
import org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration;
import org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Tracing with OpenTelemetry as Spring Boot sets it up, and the spans that were exported.
 */
final class ExportedSpans implements SpanExporter {

	private final List<SpanData> spans = new CopyOnWriteArrayList<>();

	/**
	 * Returns the span of the server for a request.
	 * @param path the path of the request, which no other one has
	 */
	SpanData ofServer(String path) {
		await().untilAsserted(() -> assertThat(this.spans).anyMatch((span) -> isOfServer(span, path)));
		return this.spans.stream().filter((span) -> isOfServer(span, path)).toList().get(0);
	}

	/**
	 * Returns the paths of all requests that have a span.
	 */
	List<String> paths() {
		return this.spans.stream().map((span) -> tag(span, "http.url")).filter(Objects::nonNull).toList();
	}

	private static boolean isOfServer(SpanData span, String path) {
		return span.getKind() == SpanKind.SERVER && path.equals(tag(span, "http.url"));
	}

	static String tag(SpanData span, String key) {
		return span.getAttributes().get(AttributeKey.stringKey(key));
	}

	@Override
	public CompletableResultCode export(Collection<SpanData> ended) {
		this.spans.addAll(ended);
		return CompletableResultCode.ofSuccess();
	}

	@Override
	public CompletableResultCode flush() {
		return CompletableResultCode.ofSuccess();
	}

	@Override
	public CompletableResultCode shutdown() {
		return CompletableResultCode.ofSuccess();
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ ObservationAutoConfiguration.class, MicrometerTracingAutoConfiguration.class,
			OpenTelemetrySdkAutoConfiguration.class, OpenTelemetryTracingAutoConfiguration.class })
	static class Tracing {

		@Bean
		ExportedSpans exportedSpans() {
			return new ExportedSpans();
		}

		@Bean
		SpanProcessor processorOfSpans(ExportedSpans spans) {
			return SimpleSpanProcessor.create(spans);
		}

	}

}
