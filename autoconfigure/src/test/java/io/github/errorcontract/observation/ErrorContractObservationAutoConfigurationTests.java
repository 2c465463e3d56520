package io.github.errorcontract.observation;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.servlet.filter.ObservedFailureFilter;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.DispatcherType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcObservationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.server.observation.ServerRequestObservationContext;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractObservationAutoConfigurationTests {

	private static final String FILTER = "errorContractObservedFailureFilter";

	private static final AutoConfigurations ALL = AutoConfigurations.of(ErrorContractAutoConfiguration.class,
			ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
			ErrorContractWebMvcAutoConfiguration.class, ErrorContractObservationAutoConfiguration.class);

	private final WebApplicationContextRunner bare = new WebApplicationContextRunner().withConfiguration(ALL)
		.withBean(WebProperties.class);

	private final WebApplicationContextRunner runner = this.bare.withBean(ObservationRegistry.class,
			ObservationRegistry::create);

	@Test
	void observesErrors() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(ErrorObserver.class).hasBean(FILTER));
	}

	@Test
	void makesObserverByTheFirstError() {
		this.runner.run((context) -> {
			ConfigurableListableBeanFactory beans = context.getSourceApplicationContext().getBeanFactory();
			assertThat(beans.containsSingleton("errorContractObserver")).isFalse();
			context.getBean(ErrorPipeline.class).answer(ApiError.of(BuiltInError.GONE), StubContext.ANY, (answer) -> {
			});
			assertThat(beans.containsSingleton("errorContractObserver")).isTrue();
		});
	}

	@Test
	void registersFilterBehindTheOneThatOpensTheObservation() {
		this.runner.withConfiguration(AutoConfigurations.of(WebMvcObservationAutoConfiguration.class))
			.run((context) -> {
				FilterRegistrationBean<?> ours = context.getBean(FILTER, FilterRegistrationBean.class);
				FilterRegistrationBean<?> springs = context.getBean("webMvcObservationFilter",
						FilterRegistrationBean.class);
				assertThat(ours.getOrder()).isGreaterThan(springs.getOrder());
				assertThat(ours.determineDispatcherTypes()).containsExactlyInAnyOrder(DispatcherType.REQUEST,
						DispatcherType.ASYNC);
			});
	}

	@Test
	void keepsItsBeansBesideThoseOfUser() {
		this.runner.withBean("own", ErrorObserver.class, () -> new ErrorObserver(ObservationRegistry.NOOP, false))
			.withUserConfiguration(OwnFilter.class)
			.run((context) -> assertThat(context).hasBean("own")
				.hasBean("errorContractObserver")
				.hasBean("ownFilter")
				.hasBean(FILTER));
	}

	@Test
	void observesNothingWithoutRegistry() {
		this.bare.run((context) -> assertThat(context).hasSingleBean(ErrorResponder.class)
			.doesNotHaveBean(ErrorObserver.class)
			.doesNotHaveBean(FILTER));
	}

	@Test
	void observesNothingWhereDisabled() {
		this.runner.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ErrorObserver.class).doesNotHaveBean(FILTER));
	}

	@Test
	void observesNothingOutsideOfWebApplication() {
		new ApplicationContextRunner().withConfiguration(ALL)
			.withBean(ObservationRegistry.class, ObservationRegistry::create)
			.run((context) -> assertThat(context).doesNotHaveBean(ErrorObserver.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "io.micrometer.observation", "io.micrometer", "org.springframework.boot.micrometer" })
	void observesNothingWithoutMicrometer(String missing) {
		this.bare.withClassLoader(new FilteredClassLoader(missing))
			.run((context) -> assertThat(context).hasSingleBean(ErrorResponder.class).doesNotHaveBean(FILTER));
	}

	@Test
	void observesNothingWithoutObservationsOfSpring() {
		this.runner.withClassLoader(new FilteredClassLoader(ServerRequestObservationContext.class))
			.run((context) -> assertThat(context).hasSingleBean(ErrorResponder.class).doesNotHaveBean(FILTER));
	}

	static class OwnFilter {

		@Bean
		FilterRegistrationBean<ObservedFailureFilter> ownFilter() {
			return new FilterRegistrationBean<>(new ObservedFailureFilter(null, null, null));
		}

	}

}
