package io.github.errorcontract.body;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.format.CodeStyle;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class FormatSettingsTests {

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class));

	@Test
	void writesNamesOfTheContractByDefault() {
		this.runner
			.run((context) -> assertThat(context.getBean(WireFormat.class).names()).isEqualTo(WireNames.DEFAULT));
	}

	@ParameterizedTest
	@ValueSource(strings = { "requestId", "request-id", "requestid", "REQUESTID", "request_id" })
	void findsMemberInAnySpelling(String key) {
		this.runner
			.withPropertyValues("error-contract.body.member-names." + key + "=rid",
					"error-contract.body.code-style=kebab", "error-contract.body.envelope=problem")
			.run((context) -> {
				WireNames names = context.getBean(WireFormat.class).names();
				assertThat(names.member("requestId")).isEqualTo("rid");
				assertThat(names.codeStyle()).isEqualTo(CodeStyle.KEBAB);
				assertThat(names.envelope()).isEqualTo("problem");
			});
	}

	@Test
	void takesEmptyEnvelopeForNone() {
		this.runner.withPropertyValues("error-contract.body.envelope=")
			.run((context) -> assertThat(context.getBean(WireFormat.class).names().flat()).isTrue());
	}

	@Test
	void letsMembersSwapNames() {
		this.runner
			.withPropertyValues("error-contract.body.member-names.code=status",
					"error-contract.body.member-names.status=code")
			.run((context) -> assertThat(context).hasNotFailed());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			envelope=a b                        | only letters, digits
			member-names.code=a"b               | only letters, digits
			"member-names.code="                | only letters, digits
			member-names.kode=x                 | to one of code, message, field,
			member-names.code=message           | that no other member of the same object uses
			member-names.details=timestamp      | that no other member of the same object uses
			member-names.in=code                | that no other member of the same object uses
			member-names.limit=reset            | that no other member of the same object uses
			problem-base-uri=errors             | to an absolute URI or a path
			problem-base-uri=//errors.acme.com/ | to an absolute URI or a path
			problem-base-uri=https://a b/       | to an absolute URI or a path
			problem-base-uri=https://acme.com/e | End the value of
			""")
	void refusesWhatCannotBeMeant(String property, String remedy) {
		this.runner.withPropertyValues("error-contract.body." + property)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOfSatisfying(InvalidContractException.class, (failure) -> {
					assertThat(failure.getMessage()).contains("(test)");
					assertThat(failure.remedy()).contains(remedy)
						.contains("error-contract.body." + property.substring(0, property.indexOf('=')));
				}));
	}

	@Test
	void refusesNamesThatOnlyProblemsWouldHaveTwice() {
		this.runner
			.withPropertyValues("error-contract.body.member-names.code=type",
					"error-contract.body.member-names.field=code")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("'error-contract.body.member-names.field'"));
	}

	@Test
	void refusesCodesThatStyleWritesAlike() {
		String[] codes = { "error-contract.validation.codes.Email=BAD_EMAIL",
				"error-contract.validation.codes.Pattern=BAD-EMAIL" };
		this.runner.withPropertyValues(codes).run((context) -> assertThat(context).hasNotFailed());
		this.runner.withPropertyValues(codes)
			.withPropertyValues("error-contract.body.code-style=kebab")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("'error-contract.validation.codes."));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[v1/**]", "[/{a/**]" })
	void refusesMalformedPattern(String pattern) {
		new WebApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class,
					ErrorContractServletAutoConfiguration.class, ErrorContractWebMvcAutoConfiguration.class))
			.withPropertyValues("error-contract.body.format-by-path" + pattern + "=problem")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("'error-contract.body.format-by-path"));
	}

}
