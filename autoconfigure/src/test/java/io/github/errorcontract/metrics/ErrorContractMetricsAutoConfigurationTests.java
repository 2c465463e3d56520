package io.github.errorcontract.metrics;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.resolver.StubContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractMetricsAutoConfigurationTests {

	private final ApplicationContextRunner bare = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(ErrorContractAutoConfiguration.class, ErrorContractMetricsAutoConfiguration.class));

	private final ApplicationContextRunner runner = this.bare.withBean(SimpleMeterRegistry.class);

	@Test
	void countsInTheRegistry() {
		this.runner.run((context) -> {
			tell(context.getBean(ErrorCounter.class));
			assertThat(context.getBean(MeterRegistry.class).get("error.responses").counter().count()).isEqualTo(1);
			assertThat(context.getBean(MeterRegistry.class).find("error.responses").tagKeys("route").counter())
				.isNull();
		});
	}

	@Test
	void makesCounterByTheFirstError() {
		this.runner.run((context) -> {
			ConfigurableListableBeanFactory beans = context.getSourceApplicationContext().getBeanFactory();
			assertThat(beans.containsSingleton("errorContractCounter")).isFalse();
			context.getBean(ErrorPipeline.class).answer(ApiError.of(BuiltInError.GONE), StubContext.ANY, (answer) -> {
			});
			assertThat(
					context.getBean(MeterRegistry.class).get("error.responses").tag("code", "GONE").counter().count())
				.isEqualTo(1);
		});
	}

	@Test
	void countsByRouteWhereWanted() {
		this.runner.withPropertyValues("error-contract.metrics.route=true").run((context) -> {
			tell(context.getBean(ErrorCounter.class));
			assertThat(context.getBean(MeterRegistry.class)
				.get("error.responses")
				.tag("route", "UNKNOWN")
				.counter()
				.count()).isEqualTo(1);
		});
	}

	@Test
	void backsOffForCounterOfUser() {
		this.runner
			.withBean("own", ErrorCounter.class,
					() -> new ErrorCounter(new SimpleMeterRegistry(), ErrorCatalog.empty(), false))
			.run((context) -> assertThat(context).getBeanNames(ErrorCounter.class).containsExactly("own"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "error-contract.metrics.enabled=false", "error-contract.enabled=false" })
	void countsNothingWhereDisabled(String property) {
		this.runner.withPropertyValues(property)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ErrorCounter.class));
	}

	@Test
	void countsNothingWithoutRegistry() {
		this.bare.run((context) -> assertThat(context).hasSingleBean(ErrorPipeline.class)
			.doesNotHaveBean(ErrorCounter.class));
	}

	@Test
	void countsNothingWhereSeveralRegistriesCompete() {
		this.bare.withBean("one", MeterRegistry.class, SimpleMeterRegistry::new)
			.withBean("other", MeterRegistry.class, SimpleMeterRegistry::new)
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ErrorCounter.class));
	}

	@Test
	void countsInThePrimaryOfSeveralRegistries() {
		this.runner
			.withBean("primary", MeterRegistry.class, CompositeMeterRegistry::new,
					(definition) -> definition.setPrimary(true))
			.run((context) -> {
				tell(context.getBean(ErrorCounter.class));
				assertThat(context.getBean("primary", MeterRegistry.class).find("error.responses").counter())
					.isNotNull();
			});
	}

	@Test
	void countsNothingWithoutMicrometer() {
		this.bare.withClassLoader(new FilteredClassLoader("io.micrometer.core"))
			.run((context) -> assertThat(context).hasSingleBean(ErrorPipeline.class)
				.doesNotHaveBean("errorContractCounter"));
	}

	private static void tell(ErrorListener counter) {
		counter.onError(ApiError.builder(BuiltInError.NOT_FOUND).build(), StubContext.ANY);
	}

}
