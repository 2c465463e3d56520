package io.github.errorcontract.boot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.ErrorMapper;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.exception.ValidationFailedException;
import io.github.errorcontract.fixture.RecordedFields;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.logging.ErrorLogger;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.renderer.EnvelopeRenderer;
import io.github.errorcontract.renderer.ErrorRenderer;
import io.github.errorcontract.renderer.IncludedMembers;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.resolver.ErrorResolver;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.servlet.filter.RequestIdFilter;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ErrorContractAutoConfigurationTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner().withConfiguration(
			AutoConfigurations.of(ErrorContractAutoConfiguration.class, ErrorContractRequestIdAutoConfiguration.class,
					ErrorContractServletAutoConfiguration.class, ErrorContractWebMvcAutoConfiguration.class));

	@Test
	void refusesClassPathWithoutJackson() {
		this.runner.withClassLoader(new FilteredClassLoader("tools.jackson.core"))
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidContractException.class)
				.hasMessageContaining("'tools.jackson.core:jackson-core'")
				.extracting((failure) -> ((InvalidContractException) failure).remedy())
				.asString()
				.contains("'tools.jackson.core:jackson-core'", "'error-contract.enabled'"));
		this.runner.withPropertyValues("error-contract.enabled=false")
			.withClassLoader(new FilteredClassLoader("tools.jackson.core"))
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3.5.9", "2.7.18" })
	void refusesOlderSpringBoot(String version) {
		assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> SettingsCheck.checkSpringBoot(version))
			.withMessageContainingAll("needs Spring Boot 4", version);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "4.0.0", "4.2.0-M1", "5.0.0", "10.1.0" })
	void acceptsSpringBoot4AndLater(String version) {
		assertThatNoException().isThrownBy(() -> SettingsCheck.checkSpringBoot(version));
	}

	@Test
	void providesPipelineWithoutWeb() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(ErrorCatalog.class)
			.hasSingleBean(ErrorResolver.class)
			.hasSingleBean(ErrorRenderer.class)
			.hasSingleBean(ErrorLogger.class)
			.hasSingleBean(ErrorPipeline.class));
	}

	@Test
	void providesNoDoorWithoutWeb() {
		this.runner.run((context) -> assertThat(context).doesNotHaveBean(ErrorResponder.class)
			.doesNotHaveBean(RequestIds.class)
			.doesNotHaveBean(RequestIdFilter.class));
	}

	@Test
	void providesNothingWhereThatIsWanted() {
		this.runner.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(
					Stream.of(context.getBeanDefinitionNames()).map(context::getType).map(Class::getName))
				.noneMatch((name) -> name.startsWith("io.github.errorcontract.")));
	}

	@ParameterizedTest
	@MethodSource("replacements")
	<T> void backsOffForBeanOfUser(Class<T> type, Supplier<T> replacement) {
		this.runner.withBean("users", type, replacement)
			.run((context) -> assertThat(context).hasSingleBean(type).getBeanNames(type).containsExactly("users"));
	}

	@Test
	void asksPartsOfApplicationInTheirOrder() {
		List<String> asked = new ArrayList<>();
		this.runner.withBean("z", Late.class, () -> new Late(asked))
			.withBean("a", Early.class, () -> new Early(asked))
			.run((context) -> {
				context.getBean(ErrorPipeline.class).answer(new IOException(), StubContext.ANY, (answer) -> {
				});
				assertThat(asked).containsExactly("early maps", "late maps", "early customizes", "late customizes",
						"early listens", "late listens");
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			status      | "status":429
			path        | "path":"/orders/7"
			service     | "service":"shop"
			retryable   | "retryable":true
			retry-after | "retryAfter":5
			timestamp   | "timestamp":"2
			""")
	void includesMembers(String include, String expected) {
		this.runner.withPropertyValues("error-contract.body.include=" + include, "spring.application.name=shop")
			.run((context) -> assertThat(body(context)).contains(expected));
		this.runner.run((context) -> assertThat(body(context)).doesNotContain(expected));
	}

	@Test
	void setsHeadersByDefault() {
		this.runner.run((context) -> {
			RecordedFields fields = fields(context, ApiError.builder(BuiltInError.RATE_LIMITED).build());
			assertThat(fields.joined()).containsEntry("Cache-Control", "no-store").containsEntry("Retry-After", "30");
			assertThat(fields(context, ApiError.builder(BuiltInError.UNAUTHENTICATED).build()).joined())
				.containsEntry("WWW-Authenticate", "Bearer");
		});
	}

	@Test
	void setsConfiguredHeaders() {
		this.runner
			.withPropertyValues("error-contract.headers.cache-control=private",
					"error-contract.headers.retry-after=1500ms", "error-contract.headers.challenge=Basic realm=\"a\"")
			.run((context) -> {
				RecordedFields fields = fields(context, ApiError.builder(BuiltInError.RATE_LIMITED).build());
				assertThat(fields.joined()).containsEntry("Cache-Control", "private").containsEntry("Retry-After", "2");
				assertThat(fields(context, ApiError.builder(BuiltInError.UNAUTHENTICATED).build()).joined())
					.containsEntry("WWW-Authenticate", "Basic realm=\"a\"");
			});
	}

	@Test
	void setsNoCacheControlWhereThatIsEmpty() {
		this.runner.withPropertyValues("error-contract.headers.cache-control=")
			.run((context) -> assertThat(fields(context, ApiError.builder(BuiltInError.GONE).build()).joined())
				.doesNotContainKey("Cache-Control"));
	}

	@Test
	void takesEmptyValuesForNone() {
		this.runner.withPropertyValues("error-contract.headers.challenge=", "error-contract.body.problem-base-uri=")
			.run((context) -> {
				assertThat(fields(context, ApiError.builder(BuiltInError.UNAUTHENTICATED).build()).joined())
					.containsEntry("WWW-Authenticate", "Bearer");
				assertThat(context.getBean(WireFormat.class).type("NOT_FOUND")).isEqualTo("about:blank");
				assertThat(context.getBean(ErrorCatalog.class).docs("NOT_FOUND")).isNull();
			});
	}

	@ParameterizedTest
	@CsvSource({ "x-ratelimit, X-RateLimit-Limit", "ratelimit, RateLimit-Limit", "structured, RateLimit-Policy" })
	void setsConfiguredFamilyOfRateLimitHeaders(String family, String header) {
		ApiError error = rateLimited();
		this.runner.withPropertyValues("error-contract.headers.rate-limit=" + family)
			.run((context) -> assertThat(fields(context, error).joined()).containsKey(header));
		this.runner.withPropertyValues("error-contract.headers.rate-limit=none")
			.run((context) -> assertThat(fields(context, error).joined()).doesNotContainKey(header));
	}

	@Test
	void setsConfiguredStatusOfValidation() {
		this.runner.withPropertyValues("error-contract.validation.status=400")
			.run((context) -> assertThat(resolve(context, new ValidationFailedException()))
				.hasToString("400 VALIDATION_ERROR"));
	}

	@Test
	void prefersStatusOfCatalogueToThatOfValidation() {
		this.runner
			.withPropertyValues("error-contract.validation.status=400",
					"error-contract.errors.VALIDATION_ERROR.status=418")
			.run((context) -> assertThat(resolve(context, new ValidationFailedException()))
				.hasToString("418 VALIDATION_ERROR"));
	}

	@Test
	void listsDetailsUpToConfiguredNumber() {
		this.runner.withPropertyValues("error-contract.validation.max-details=2").run((context) -> {
			ApiError error = resolve(context,
					new ValidationFailedException().detail("c[10]", "C", "c")
						.detail("c[9]", "C", "c")
						.detail(null, "A", "a"));
			assertThat(error.details()).extracting((detail) -> detail.field()).containsExactly("c[9]", "c[10]");
			assertThat(error.field()).isEqualTo("c[9]");
			assertThat(error.message()).isEqualTo("3 fields are invalid.");
		});
	}

	@Test
	void lists100DetailsByDefault() {
		ValidationFailedException failure = new ValidationFailedException();
		for (int i = 0; i < 101; i++) {
			failure.detail("c[" + i + "]", "C", "c");
		}
		this.runner.run((context) -> {
			assertThat(resolve(context, failure).details()).hasSize(100);
			assertThat(resolve(context, failure).message()).isEqualTo("101 fields are invalid.");
		});
	}

	static Stream<Object[]> replacements() {
		ErrorCatalog catalog = new CatalogMerger(null).merge(List.of());
		return Stream.of(replacement(ErrorLogger.class, () -> new ErrorLogger(catalog, LogLevel.INFO, LogLevel.INFO)),
				replacement(ErrorRenderer.class,
						() -> new EnvelopeRenderer(WireNames.DEFAULT,
								new IncludedMembers(Set.of(), new IncludedMembers.Sources(null, Duration.ofSeconds(30),
										(code) -> null, CurrentTrace.NONE, Clock.systemUTC())))));
	}

	private static <T> Object[] replacement(Class<T> type, Supplier<T> bean) {
		return new Object[] { type, bean };
	}

	private static ApiError rateLimited() {
		return new RateLimitedException(Duration.ofSeconds(5)).rateLimit(RateLimit.of(10, 0, Instant.EPOCH)).toError();
	}

	private static ApiError resolve(AssertableApplicationContext context, Throwable failure) {
		return context.getBean(ErrorResolver.class).resolve(failure, StubContext.ANY.failing(failure));
	}

	private static String body(AssertableApplicationContext context) {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		context.getBean(ErrorPipeline.class)
			.preview(rateLimited(), StubContext.ANY, (answer) -> answer.writeBody(body));
		return body.toString(StandardCharsets.UTF_8);
	}

	private static RecordedFields fields(AssertableApplicationContext context, ApiError error) {
		RecordedFields fields = new RecordedFields();
		context.getBean(ErrorPipeline.class).preview(error, StubContext.ANY, (answer) -> answer.writeHeaders(fields));
		return fields;
	}

	/**
	 * Every part that an application can have.
	 */
	private abstract static class Part implements ErrorMapper, ErrorCustomizer, ErrorListener {

		private final String name;

		private final List<String> asked;

		Part(String name, List<String> asked) {
			this.name = name;
			this.asked = asked;
		}

		@Override
		public ApiError map(Throwable failure) {
			this.asked.add(this.name + " maps");
			return null;
		}

		@Override
		public void customize(ApiError.Builder error, ErrorContext context) {
			this.asked.add(this.name + " customizes");
		}

		@Override
		public void onError(ApiError error, ErrorContext context) {
			this.asked.add(this.name + " listens");
		}

	}

	@Order(1)
	private static final class Early extends Part {

		Early(List<String> asked) {
			super("early", asked);
		}

	}

	@Order(2)
	private static final class Late extends Part {

		Late(List<String> asked) {
			super("late", asked);
		}

	}

}
