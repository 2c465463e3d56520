package io.github.errorcontract.configured;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.ErrorTypeProvider;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.resolver.ErrorResolver;
import io.github.errorcontract.resolver.StubContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ConstraintCodesTests {

	private static final String ERRORS = "error-contract.errors.";

	private static final String EMAIL = "error-contract.constraints.uk_email";

	private static final String NAME = "error-contract.constraints.uk_name";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class))
		.withPropertyValues(EMAIL + ".code=TAKEN", EMAIL + ".message=This email is taken.");

	@Test
	void areInCatalogue() {
		entry(this.runner, (entry) -> {
			assertThat(entry.code()).isEqualTo(new TrackedValue<>("TAKEN", EMAIL));
			assertThat(entry.status()).isEqualTo(new TrackedValue<>(409, EMAIL));
			assertThat(entry.message()).isEqualTo(new TrackedValue<>("This email is taken.", EMAIL));
			assertThat(entry.retryable()).isEqualTo(new TrackedValue<>(false, "built-in"));
		});
	}

	@Test
	void areListed() {
		this.runner.withPropertyValues(NAME + ".field=name")
			.run((context) -> assertThat(context.getBean(ErrorCatalog.class).entries())
				.hasSize(BuiltInError.values().length + 1)
				.extracting((entry) -> entry.code().value())
				.contains("TAKEN"));
	}

	@Test
	void haveMessageThatConstraintsAgreeOn() {
		ApplicationContextRunner alike = this.runner.withPropertyValues(NAME + ".code=TAKEN",
				NAME + ".message=This email is taken.");
		entry(alike,
				(entry) -> assertThat(entry.message()).isEqualTo(new TrackedValue<>("This email is taken.", EMAIL)));
	}

	@ParameterizedTest
	@CsvSource({ "message=This name is taken.", "field=name" })
	void haveTextOfConflictWhereConstraintsDiffer(String member) {
		ApplicationContextRunner other = this.runner.withPropertyValues(NAME + ".code=TAKEN", NAME + "." + member);
		entry(other, (entry) -> assertThat(entry.message())
			.isEqualTo(new TrackedValue<>(BuiltInError.CONFLICT.message(), "built-in")));
	}

	@Test
	void takeNoTextFromOtherConstraint() {
		this.runner.withPropertyValues(NAME + ".code=TAKEN")
			.run((context) -> assertThat(violation(context, "uk_name").message())
				.isEqualTo(BuiltInError.DUPLICATE_RESOURCE.message()));
	}

	@Test
	void takeWhatPropertiesAdd() {
		ApplicationContextRunner documented = this.runner.withPropertyValues(ERRORS + "TAKEN.docs=/taken");
		entry(documented, (entry) -> {
			assertThat(entry.code().origin()).isEqualTo(EMAIL);
			assertThat(entry.status().value()).isEqualTo(409);
			assertThat(entry.docs()).isEqualTo(new TrackedValue<>("/taken", "test"));
		});
	}

	@Test
	void defineNothingThatPropertiesDefine() {
		ApplicationContextRunner defined = this.runner.withPropertyValues(ERRORS + "TAKEN.status=422");
		entry(defined, (entry) -> {
			assertThat(entry.code()).isEqualTo(new TrackedValue<>("TAKEN", "test"));
			assertThat(entry.message())
				.isEqualTo(new TrackedValue<>(BuiltInError.UNPROCESSABLE_CONTENT.message(), "built-in"));
		});
		defined.run((context) -> assertThat(violation(context, "uk_email")).hasToString("422 TAKEN"));
	}

	@Test
	void defineNothingThatCodeDefines() {
		ApplicationContextRunner declared = declared(ErrorType.of("TAKEN", 423, "Declared."));
		entry(declared, (entry) -> {
			assertThat(entry.status()).isEqualTo(new TrackedValue<>(423, "TAKEN of the bean 'declared'"));
			assertThat(entry.message().value()).isEqualTo("Declared.");
		});
	}

	@Test
	void defineNothingThatIsBuiltIn() {
		this.runner.withPropertyValues(NAME + ".code=GONE", NAME + ".message=Was here once.")
			.run((context) -> assertThat(context.getBean(ErrorCatalog.class).entry("GONE").message())
				.isEqualTo(new TrackedValue<>(BuiltInError.GONE.message(), "built-in")));
	}

	@Test
	void areAnsweredAsCodeDeclaresThem() {
		declared(ErrorType.of("TAKEN", 423, "Declared.")).withPropertyValues(NAME + ".code=TAKEN").run((context) -> {
			assertThat(violation(context, "uk_email").message()).isEqualTo("This email is taken.");
			ApiError error = violation(context, "uk_name");
			assertThat(error).hasToString("423 TAKEN");
			assertThat(error.message()).isEqualTo("Declared.");
		});
	}

	@Test
	void canHaveExceptionsToo() {
		this.runner.withPropertyValues(ERRORS + "TAKEN.exceptions=java.io.IOException").run((context) -> {
			IOException failure = new IOException();
			ApiError error = context.getBean(ErrorResolver.class).resolve(failure, StubContext.ANY.failing(failure));
			assertThat(error).hasToString("409 TAKEN");
		});
	}

	@Test
	void areFoundForNearMiss() {
		this.runner.withPropertyValues(NAME + ".code=NAME_TAKEN", ERRORS + "NAME_TAKN.docs=/taken")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidContractException.class,
						(failure) -> assertThat(failure.remedy()).contains("'error-contract.errors.NAME_TAKEN'")));
	}

	private ApplicationContextRunner declared(ErrorType type) {
		return this.runner.withBean("declared", ErrorTypeProvider.class, () -> ErrorTypeProvider.of(type));
	}

	private static void entry(ApplicationContextRunner runner, Consumer<CatalogEntry> assertions) {
		runner.run((context) -> assertions.accept(context.getBean(ErrorCatalog.class).entry("TAKEN")));
	}

	private static ApiError violation(AssertableApplicationContext context, String constraint) {
		SQLException failure = new SQLException("Duplicate entry 'x' for key '%s'".formatted(constraint), "23000",
				1062);
		return context.getBean(ErrorResolver.class).resolve(failure, StubContext.ANY.failing(failure));
	}

}
