package io.github.errorcontract.observation;

import java.util.EnumSet;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.requestid.RequestIdMdc;
import io.github.errorcontract.requestid.RequestIdProperties;
import io.github.errorcontract.requestid.RequestIdSource;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.DispatcherType;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * {@link AutoConfiguration Auto-configuration} for trace IDs in errors and request IDs in
 * spans, if there is a {@link Tracer}.
 */
@AutoConfiguration(after = { ErrorContractAutoConfiguration.class, ErrorContractServletAutoConfiguration.class },
		afterName = { "org.springframework.boot.micrometer.tracing.brave.autoconfigure.BraveAutoConfiguration",
				"org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
				"org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration" })
@ConditionalOnClass(Tracer.class)
@ConditionalOnBean(Tracer.class)
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractTracingAutoConfiguration {

	@Bean
	CurrentTrace errorContractCurrentTrace(Tracer tracer) {
		return () -> traceId(tracer);
	}

	/**
	 * Returns the ID of the current trace; a tracer that fails has none.
	 */
	private static @Nullable String traceId(Tracer tracer) {
		try {
			return traceId(tracer.currentSpan());
		}
		catch (RuntimeException | Error ex) {
			return null;
		}
	}

	private static @Nullable String traceId(@Nullable Span span) {
		String id = (span != null) ? span.context().traceId() : "";
		return id.isEmpty() ? null : id;
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(name = "jakarta.servlet.Filter")
	@ConditionalOnBean(RequestIds.class)
	@EnableConfigurationProperties(RequestIdProperties.class)
	static class TracedRequestConfiguration {

		@Bean
		FilterRegistrationBean<TracedRequestFilter> errorContractTracedRequestFilter(Tracer tracer,
				RequestIds requestIds, RequestIdProperties settings) {
			RequestIdMdc replaced = (settings.getSource() == RequestIdSource.TRACE)
					? new RequestIdMdc(settings.getMdcKey()) : null;
			FilterRegistrationBean<TracedRequestFilter> registration = new FilterRegistrationBean<>(
					new TracedRequestFilter(tracer, requestIds, replaced));
			registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
			registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST));
			return registration;
		}

	}

}
