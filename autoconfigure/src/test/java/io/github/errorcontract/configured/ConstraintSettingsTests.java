package io.github.errorcontract.configured;

import java.sql.SQLException;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

class ConstraintSettingsTests {

	private static final String EMAIL = "error-contract.constraints.uk_customer_email.";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class))
		.withPropertyValues(EMAIL + "code=EMAIL_TAKEN", EMAIL + "field=email", EMAIL + "message=It's {0} taken.");

	@Test
	void tellsViolationAsConfigured() {
		this.runner.run((context) -> {
			ApiError error = violation(context);
			assertThat(error).hasToString("409 EMAIL_TAKEN");
			assertThat(error.field()).isEqualTo("email");
			assertThat(error.message()).isEqualTo("It's {0} taken.");
		});
	}

	@Test
	void takesOverWhatCatalogueSaysOfCode() {
		this.runner
			.withPropertyValues("error-contract.errors.EMAIL_TAKEN.status=422",
					"error-contract.errors.EMAIL_TAKEN.message=Not shown.")
			.run((context) -> {
				assertThat(violation(context)).hasToString("422 EMAIL_TAKEN");
				assertThat(violation(context).message()).isEqualTo("It's {0} taken.");
			});
	}

	@Test
	void showsItsMessageRatherThanOneByCode() {
		StaticMessageSource messages = new StaticMessageSource();
		messages.setUseCodeAsDefaultMessage(false);
		messages.addMessage("error.EMAIL_TAKEN", StubContext.ANY.locale(), "By code.");
		this.runner.withBean("messageSource", StaticMessageSource.class, () -> messages)
			.run((context) -> assertThat(violation(context).message()).isEqualTo("It's {0} taken."));
	}

	@Test
	void isOverriddenByEnvironmentVariable() {
		Map<String, Object> variables = Map.of("ERRORCONTRACT_CONSTRAINTS_UKCUSTOMEREMAIL_MESSAGE", "From outside.",
				"ERRORCONTRACT_CONSTRAINTS_UKORDERNUMBER_FIELD", "number");
		this.runner
			.withInitializer((context) -> context.getEnvironment()
				.getPropertySources()
				.addFirst(new SystemEnvironmentPropertySource("systemEnvironment", variables)))
			.run((context) -> {
				assertThat(violation(context)).hasToString("409 EMAIL_TAKEN");
				assertThat(violation(context).message()).isEqualTo("From outside.");
				assertThat(violation(context, "uk_order_number").field()).isEqualTo("number");
			});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					uk_a.code=emailTaken        | has the invalid value 'emailTaken'  | in upper snake case, for example EMAIL_TAKEN.
					uk_a.code=email-taken       | has the invalid value 'email-taken' | for example EMAIL_TAKEN.
					uk_a.code=4711              | has the invalid value '4711'        | for example EMAIL_TAKEN.
					"uk_a.code= "               | has the invalid value ''            | constraints.uk_a.code' to a non-blank value
					"uk_a.field="               | has the invalid value ''            | constraints.uk_a.field' to a non-blank value
					"uk_a.message="             | has the invalid value ''            | constraints.uk_a.message' to a non-blank value
					""")
	void refusesWhatCannotBeMeant(String property, String fact, String remedy) {
		this.runner.withPropertyValues("error-contract.constraints." + property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidContractException.class, (failure) -> {
					assertThat(failure.getMessage()).contains(fact).contains("(test)");
					assertThat(failure.remedy()).contains(remedy);
				}));
	}

	private static ApiError violation(AssertableApplicationContext context) {
		return violation(context, "uk_customer_email");
	}

	private static ApiError violation(AssertableApplicationContext context, String constraint) {
		SQLException failure = new SQLException("Duplicate entry 'x' for key '%s'".formatted(constraint), "23000",
				1062);
		return context.getBean(ErrorResolver.class).resolve(failure, StubContext.ANY.failing(failure));
	}

}
