package io.github.errorcontract.observation;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.context.annotation.Bean;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractTracingAutoConfigurationTests {

	private static final String FILTER = "errorContractTracedRequestFilter";

	private static final AutoConfigurations ALL = AutoConfigurations.of(ErrorContractAutoConfiguration.class,
			ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
			ErrorContractTracingAutoConfiguration.class);

	private final WebApplicationContextRunner bare = new WebApplicationContextRunner().withConfiguration(ALL);

	private final WebApplicationContextRunner runner = this.bare.withBean(Tracer.class,
			ErrorContractTracingAutoConfigurationTests::tracer);

	private static Tracer tracer() {
		return new OtelTracer(SdkTracerProvider.builder().build().get("tests"), new OtelCurrentTraceContext(),
				(event) -> {
				});
	}

	@Test
	void knowsTheCurrentTrace() {
		this.runner.run((context) -> {
			CurrentTrace trace = context.getBean(CurrentTrace.class);
			assertThat(trace.id()).isNull();
			Tracer tracer = context.getBean(Tracer.class);
			Span span = tracer.nextSpan().start();
			try (Tracer.SpanInScope scope = tracer.withSpan(span)) {
				assertThat(trace.id()).isEqualTo(span.context().traceId()).matches("[0-9a-f]{32}");
			}
		});
	}

	@Test
	void knowsNoTraceWhereTracingIsOff() {
		this.bare.withBean(Tracer.class, () -> Tracer.NOOP)
			.run((context) -> assertThat(context.getBean(CurrentTrace.class).id()).isNull());
	}

	@Test
	void registersFilterBetweenTheObservationAndWhatAnswersWithinIt() {
		this.runner.withBean(ObservationRegistry.class, ObservationRegistry::create)
			.withConfiguration(AutoConfigurations.of(WebMvcObservationAutoConfiguration.class))
			.run((context) -> {
				FilterRegistrationBean<?> ours = context.getBean(FILTER, FilterRegistrationBean.class);
				FilterRegistrationBean<?> springs = context.getBean("webMvcObservationFilter",
						FilterRegistrationBean.class);
				assertThat(ours.getOrder()).isEqualTo(springs.getOrder() + 1);
				assertThat(ours.determineDispatcherTypes()).containsExactly(DispatcherType.REQUEST);
			});
	}

	@Test
	void keepsItsBeansBesideThoseOfUser() {
		this.runner.withUserConfiguration(OwnFilter.class)
			.run((context) -> assertThat(context).hasSingleBean(CurrentTrace.class)
				.hasBean("ownFilter")
				.hasBean(FILTER));
	}

	@Test
	void tracesNoRequestWithoutRequestIds() {
		this.runner.withPropertyValues("error-contract.request-id.enabled=false")
			.run((context) -> assertThat(context).hasSingleBean(CurrentTrace.class).doesNotHaveBean(FILTER));
	}

	@Test
	void tracesNoRequestOutsideOfWebApplication() {
		new ApplicationContextRunner().withConfiguration(ALL)
			.withBean(Tracer.class, ErrorContractTracingAutoConfigurationTests::tracer)
			.run((context) -> assertThat(context).hasSingleBean(CurrentTrace.class).doesNotHaveBean(FILTER));
	}

	@Test
	void knowsNothingWithoutTracer() {
		this.bare.run((context) -> assertThat(context).hasSingleBean(RequestIds.class)
			.doesNotHaveBean(CurrentTrace.class)
			.doesNotHaveBean(FILTER));
	}

	@Test
	void knowsNothingWhereDisabled() {
		this.runner.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(CurrentTrace.class).doesNotHaveBean(FILTER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "io.micrometer.tracing", "io.micrometer" })
	void knowsNothingWithoutMicrometerTracing(String missing) {
		this.bare.withPropertyValues("error-contract.body.include=trace-id", "error-contract.request-id.source=trace")
			.withClassLoader(new FilteredClassLoader(missing))
			.run((context) -> assertThat(context).hasSingleBean(ErrorPipeline.class)
				.hasSingleBean(RequestIds.class)
				.doesNotHaveBean(CurrentTrace.class)
				.doesNotHaveBean(FILTER));
	}

	static class OwnFilter {

		@Bean
		FilterRegistrationBean<TracedRequestFilter> ownFilter() {
			return new FilterRegistrationBean<>(new TracedRequestFilter(null, null, null));
		}

	}

}
