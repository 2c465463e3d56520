package io.github.errorcontract.configured;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.exception.ApiException;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.GoneException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.util.TestPropertyValues.Type;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogSourcesTests {

	private static final ErrorType ORDER_LOCKED = ErrorType.of("ORDER_LOCKED", 409, "Locked.");

	private static final String ERRORS = "error-contract.errors.";

	private static final String IO = "java.io.IOException";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class));

	@Test
	void overridesConfiguredCodeByEnvironment() {
		ApplicationContextRunner configured = configured(ERRORS + "ORDER_LOCKED.status=409",
				ERRORS + "ORDER_LOCKED.message=Locked.", ERRORS + "ORDER_LOCKED.exceptions=" + IO);
		resolve(environment(configured, "ORDERLOCKED_STATUS=423"), new IOException(), (error) -> {
			assertThat(error).hasToString("423 ORDER_LOCKED");
			assertThat(error.message()).isEqualTo("Locked.");
		});
	}

	@Test
	void overridesTypeInCodeByEnvironment() {
		resolve(environment(this.runner, "ORDERLOCKED_STATUS=423"), new ApiException(ORDER_LOCKED),
				(error) -> assertThat(error).hasToString("423 ORDER_LOCKED"));
	}

	@Test
	void overridesBuiltInCodeByEnvironment() {
		resolve(environment(this.runner, "NOTFOUND_STATUS=410", "NOTFOUND_MESSAGE=Nothing here."),
				new NotFoundException(), (error) -> {
					assertThat(error).hasToString("410 NOT_FOUND");
					assertThat(error.message()).isEqualTo("Nothing here.");
				});
	}

	@Test
	void readsMembersWithDashesFromEnvironment() {
		ApplicationContextRunner changed = environment(this.runner, "CONFLICT_RETRYAFTER=7s", "CONFLICT_RETRYABLE=true",
				"CONFLICT_EXPOSEMESSAGE=false", "CONFLICT_LOGLEVEL=warn", "GONE_DISGUISEAS=notfound");
		resolve(changed, new ConflictException("secret"), (error) -> {
			assertThat(error.retryAfter()).hasSeconds(7);
			assertThat(error.retryable()).isTrue();
			assertThat(error.message()).doesNotContain("secret");
		});
		changed.run((context) -> assertThat(context.getBean(ErrorCatalog.class).find("CONFLICT").logLevel())
			.hasToString("WARN"));
		resolve(changed, new GoneException("secret"), (error) -> assertThat(error).hasToString("404 NOT_FOUND"));
	}

	@Test
	void overridesHeaderByEnvironment() {
		ApplicationContextRunner configured = configured(ERRORS + "CONFLICT.headers.X-Reason=editing",
				ERRORS + "CONFLICT.headers.X-Other=a");
		resolve(environment(configured, "CONFLICT_HEADERS_XREASON=busy"), new ConflictException(),
				(error) -> assertThat(error.headers()).containsEntry("X-Reason", List.of("busy"))
					.containsEntry("X-Other", List.of("a"))
					.containsOnlyKeys("X-Reason", "X-Other", "Vary", "Content-Language"));
	}

	@Test
	void replacesListOfExceptionsByEnvironment() {
		ApplicationContextRunner configured = configured(ERRORS + "ORDER_LOCKED.status=409",
				ERRORS + "ORDER_LOCKED.exceptions[0]=java.lang.IllegalStateException",
				ERRORS + "ORDER_LOCKED.exceptions[1]=java.io.FileNotFoundException");
		ApplicationContextRunner changed = environment(configured, "ORDERLOCKED_EXCEPTIONS_0=" + IO);
		resolve(changed, new IOException(), (error) -> assertThat(error).hasToString("409 ORDER_LOCKED"));
		resolve(changed, new IllegalStateException(), (error) -> assertThat(error).hasToString("500 INTERNAL_ERROR"));
	}

	@Test
	void replacesListOfExceptionsByEmptyOne() {
		ApplicationContextRunner configured = configured(ERRORS + "ORDER_LOCKED.status=409",
				ERRORS + "ORDER_LOCKED.exceptions=" + IO);
		resolve(source(configured, "strong", ERRORS + "ORDER_LOCKED.exceptions="), new IOException(),
				(error) -> assertThat(error).hasToString("500 INTERNAL_ERROR"));
	}

	@Test
	void movesClassToCodeOfStrongerSource() {
		ApplicationContextRunner configured = configured(ERRORS + "ORDER_LOCKED.status=409",
				ERRORS + "ORDER_LOCKED.exceptions=" + IO);
		resolve(source(configured, "strong", ERRORS + "BUSY.status=423", ERRORS + "BUSY.exceptions=" + IO),
				new IOException(), (error) -> assertThat(error).hasToString("423 BUSY"));
	}

	@Test
	void takesOtherSpellingOfStrongerSourceForSameCode() {
		ApplicationContextRunner configured = configured(ERRORS + "ORDER_LOCKED.status=409",
				ERRORS + "ORDER_LOCKED.exceptions=" + IO);
		resolve(source(configured, "strong", ERRORS + "order-locked.status=423"), new IOException(),
				(error) -> assertThat(error).hasToString("423 ORDER_LOCKED"));
	}

	@Test
	void resolvesPlaceholders() {
		resolve(configured("reason=editing", ERRORS + "CONFLICT.message=Now ${reason}."), new ConflictException(),
				(error) -> assertThat(error.message()).isEqualTo("Now editing."));
	}

	@Test
	void refusesDisagreementInsideOneSource() {
		configured(ERRORS + "A_CODE.status=409", ERRORS + "A_CODE.exceptions=" + IO, ERRORS + "B_CODE.status=409",
				ERRORS + "B_CODE.exceptions=" + IO)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidContractException.class)
				.hasMessageContainingAll(IO, "A_CODE", "B_CODE"));
	}

	@Test
	void refusesTwoSpellingsThatDisagreeInsideOneSource() {
		configured(ERRORS + "ORDER_LOCKED.status=409", ERRORS + "order-locked.status=410")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidContractException.class)
				.hasMessageContainingAll("ORDER_LOCKED", "order-locked"));
	}

	@Test
	void mergesFilesOfProfiles(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve("application.yaml"), """
				error-contract:
				  errors:
				    ORDER_LOCKED:
				      status: 409
				      message: Locked.
				      exceptions: [java.io.IOException, java.io.UncheckedIOException]
				      headers: {X-Reason: editing}
				    NOT_FOUND:
				      message: Nothing here.
				""");
		Files.writeString(folder.resolve("application-prod.yaml"), """
				error-contract:
				  errors:
				    ORDER_LOCKED:
				      status: 423
				      headers: {X-Other: a}
				    BUSY:
				      status: 503
				      exceptions: [java.io.UncheckedIOException]
				""");
		try (ConfigurableApplicationContext context = start(folder)) {
			ErrorResolver resolver = context.getBean(ErrorResolver.class);
			ApiError locked = resolver.resolve(new IOException(), StubContext.ANY);
			assertThat(locked).hasToString("423 ORDER_LOCKED");
			assertThat(locked.message()).isEqualTo("Locked.");
			assertThat(locked.headers()).containsOnlyKeys("X-Reason", "X-Other");
			assertThat(resolver.resolve(new UncheckedIOException(new IOException()), StubContext.ANY))
				.hasToString("503 BUSY");
			assertThat(resolver.resolve(new NotFoundException(), StubContext.ANY).message()).isEqualTo("Nothing here.");
		}
	}

	private static ConfigurableApplicationContext start(Path folder) {
		return new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.profiles("prod")
			.run("--spring.config.location=" + folder + "/", "--spring.main.banner-mode=off");
	}

	private ApplicationContextRunner configured(String... properties) {
		return this.runner.withPropertyValues(properties);
	}

	private static ApplicationContextRunner environment(ApplicationContextRunner runner, String... variables) {
		String[] pairs = List.of(variables)
			.stream()
			.map((variable) -> "ERRORCONTRACT_ERRORS_" + variable)
			.toArray(String[]::new);
		return runner.withInitializer(
				(context) -> TestPropertyValues.of(pairs).applyTo(context.getEnvironment(), Type.SYSTEM_ENVIRONMENT));
	}

	private static ApplicationContextRunner source(ApplicationContextRunner runner, String name, String... properties) {
		return runner.withInitializer(
				(context) -> TestPropertyValues.of(properties).applyTo(context.getEnvironment(), Type.MAP, name));
	}

	private static void resolve(ApplicationContextRunner runner, Throwable failure, Consumer<ApiError> assertions) {
		runner.run((context) -> assertions
			.accept(context.getBean(ErrorResolver.class).resolve(failure, StubContext.ANY.failing(failure))));
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(ErrorContractAutoConfiguration.class)
	static class Application {

	}

}
