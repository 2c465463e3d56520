package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.AbstractApplicationContextRunner;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Applications that are not servlet applications. Our auto-configurations are chosen as
 * Spring Boot chooses them, and every bean is made, lazy ones too.
 */
class OtherStackTests {

	private static final List<String> SERVLET_STACK = List.of("jakarta.servlet", "org.springframework.web.servlet",
			"org.springframework.boot.web.servlet", "org.springframework.boot.webmvc",
			"org.springframework.boot.servlet", "org.springframework.boot.tomcat", "org.springframework.boot.jetty",
			"org.apache.catalina", "org.eclipse.jetty", "org.springdoc.core", "org.springdoc.webmvc");

	@Test
	void startsAsReactiveApplication() {
		assertStarts(without(new ReactiveWebApplicationContextRunner()));
	}

	@Test
	void startsAsReactiveApplicationWithServletsOnTheClassPath() {
		assertStarts(new ReactiveWebApplicationContextRunner());
	}

	@Test
	void startsWithoutWebApplication() {
		assertStarts(new ApplicationContextRunner());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tools.jackson.databind", "jakarta.validation", "org.springframework.boot.actuate",
			"io.micrometer,org.springframework.boot.actuate,org.springframework.security,tools.jackson.databind,"
					+ "jakarta.validation,io.github.resilience4j,org.hibernate,org.postgresql" })
	void startsWithoutWebStackAnd(String missing) {
		String hidden = "org.springframework.web,org.springframework.http," + missing;
		assertStarts(without(new ApplicationContextRunner(), hidden.split(",")));
	}

	private static <R extends AbstractApplicationContextRunner<R, ?, ?>> R without(R runner, String... missing) {
		return runner.withClassLoader(new FilteredClassLoader(
				Stream.concat(SERVLET_STACK.stream(), Stream.of(missing)).toArray(String[]::new)));
	}

	private static <R extends AbstractApplicationContextRunner<R, ?, ?>> void assertStarts(R runner) {
		runner.withUserConfiguration(Application.class)
			.withPropertyValues("management.endpoints.web.exposure.include=errors")
			.run((context) -> {
				assertThat(context).hasNotFailed();
				Map<String, Object> beans = context.getBeansOfType(Object.class);
				assertThat(beans).containsKeys("errorContractResolver", "errorContractRenderer", "errorContractLogger")
					.doesNotContainKeys("errorContractFilter", "errorContractRequestIdFilter");
			});
	}

	@Configuration(proxyBeanMethods = false)
	@Import(OurAutoConfigurations.class)
	static class Application {

	}

	static class OurAutoConfigurations extends AutoConfigurationImportSelector {

		@Override
		protected AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
			return new AnnotationAttributes(Map.of("exclude", new String[0], "excludeName", new String[0]));
		}

		@Override
		protected List<String> getCandidateConfigurations(AnnotationMetadata metadata,
				AnnotationAttributes attributes) {
			return super.getCandidateConfigurations(metadata, attributes).stream()
				.filter((name) -> name.startsWith("io.github.errorcontract."))
				.toList();
		}

	}

}
