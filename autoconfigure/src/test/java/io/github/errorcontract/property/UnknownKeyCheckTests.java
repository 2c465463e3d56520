package io.github.errorcontract.property;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.InvalidContractException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

@ExtendWith(OutputCaptureExtension.class)
class UnknownKeyCheckTests {

	@ParameterizedTest
	@CsvSource({ "format, body.format", "formatt, body.format", "errors.NOT_FOUND.mesage, errors.NOT_FOUND.message",
			"rate-limit-headers, headers.rate-limit", "problem.base-uri, body.problem-base-uri",
			"exclude-paths, scope.exclude-paths", "docs.path, page.path", "body.formt, body.format",
			"bodyy.envelope, body.envelope", "validation.max-detail, validation.max-details",
			"scope.browserPagse, scope.browser-pages", "metrics.routes, metrics.route", "wrapers, wrappers",
			"errors.ORDER_LOCKED.stauts, errors.ORDER_LOCKED.status",
			"errors.ORDER_LOCKED.retryAftr, errors.ORDER_LOCKED.retry-after",
			"constraints.uk_email.fild, constraints.uk_email.field" })
	void suggestsKeyThatWasProbablyMeant(String key, String meant) {
		InvalidContractException failure = failure(key);
		assertThat(failure).hasMessage("The property 'error-contract.%s' is unknown (application).", key);
		assertThat(failure.remedy()).isEqualTo(
				"Did you mean 'error-contract.%s'? Correct or remove 'error-contract.%s'.".formatted(meant, key));
	}

	@ParameterizedTest
	@ValueSource(strings = { "colour", "page", "body.format.name", "errors.ORDER_LOCKED.colour", "zebra[0]" })
	void refusesKeyWithoutSuggestion(String key) {
		assertThat(failure(key)).hasMessageContaining("'error-contract." + key + "'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "enabled", "body.formatByPath[/v1/**]", "body.include[0]", "BODY.member_names.request-id",
			"errors.ORDER_LOCKED.headers.X-Reason", "errors.ORDER_LOCKED.exceptions[1]", "validation.codes.Email",
			"validation.codes.order.email.NotBlank", "constraints[shop.uk_email].code", "metrics.route",
			"openapi.enabled", "policy.locked[0]", "page.path", "request-id.mdcKey", "wrappers[0]" })
	void acceptsKnownKeyAndKeysInMaps(String key) {
		assertThatNoException().isThrownBy(() -> check(new MapPropertySource("application", properties(key, "x"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "body", "errors", "errors.ORDER_LOCKED", "policy", "body.format-by-path",
			"body.memberNames", "validation.codes", "logging.levels", "constraints", "errors.ORDER_LOCKED.headers" })
	void acceptsEmptyGroup(String key) {
		assertThatNoException().isThrownBy(() -> check(new MapPropertySource("application", properties(key, ""))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "body.format-by-path", "errors", "errors.ORDER_LOCKED.headers" })
	void refusesValueInPlaceOfAMap(String key) {
		assertThat(failure(key)).hasMessageContaining("'error-contract." + key + "'");
	}

	@Test
	void acceptsWhatApplicationDoesNotControl() {
		assertThatNoException().isThrownBy(() -> check(new SystemEnvironmentPropertySource(
				StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of("ERRORCONTRACT_COLOUR", "red"))));
		assertThatNoException()
			.isThrownBy(() -> check(new MapPropertySource(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
					properties("colour", "red"))));
	}

	@ParameterizedTest
	@CsvSource({ "errors.NOT_FOUND.headers.X Reason, errors.NOT_FOUND.headers[X Reason]",
			"errors.ORDER LOCKED.status, errors[ORDER LOCKED].status",
			"constraints.shop$email.code, constraints[shop$email].code",
			"body.format-by-path./v1/**, body.format-by-path[/v1/**]" })
	void refusesKeyThatBindingWouldRewrite(String key, String bracketed) {
		InvalidContractException failure = failure(key);
		assertThat(failure).hasMessageContainingAll("'error-contract." + key + "'", "drops", "(application)");
		assertThat(failure.remedy()).contains("'error-contract." + bracketed + "'");
	}

	@ParameterizedTest
	@CsvSource({ "ERRORCONTRACT_ERRORS_OUT_OF_STOCK_STATUS, ERRORCONTRACT_ERRORS_OUTOFSTOCK_STATUS",
			"ERROR_CONTRACT_ERRORS_OUT_OF_STOCK_RETRY_AFTER, ERRORCONTRACT_ERRORS_OUTOFSTOCK_RETRYAFTER",
			"ERRORCONTRACT_BODY_CODE_STYLE, ERRORCONTRACT_BODY_CODESTYLE",
			"ERROR_CONTRACT_BODY_CODESTYLE, ERRORCONTRACT_BODY_CODESTYLE",
			"ERRORCONTRACT_BODY_MEMBER_NAMES_REQUEST_ID, ERRORCONTRACT_BODY_MEMBERNAMES_REQUESTID",
			"ERRORCONTRACT_BODY_FORMATT, ERRORCONTRACT_BODY_FORMAT" })
	void namesVariableWithoutEffectAndTheRightSpelling(String variable, String meant, CapturedOutput output) {
		check(environment(variable));
		assertThat(output.getOut().lines()).filteredOn((line) -> line.contains("WARN"))
			.singleElement()
			.asString()
			.contains("'" + variable + "'", "Did you mean '" + meant + "'?");
	}

	@Test
	void namesVariableThatNobodyKnows(CapturedOutput output) {
		check(environment("ERRORCONTRACT_COLOUR"));
		assertThat(output).contains("'ERRORCONTRACT_COLOUR' has no effect");
	}

	@Test
	void namesSystemPropertyWithoutEffect(CapturedOutput output) {
		check(new MapPropertySource(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
				properties("body.formatt", "problem")));
		assertThat(output).contains("system property 'error-contract.body.formatt' has no effect",
				"Did you mean 'error-contract.body.format'?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ERRORCONTRACT_ENABLED", "ERRORCONTRACT_BODY_CODESTYLE", "ERROR_CONTRACT_BODY_CODE_STYLE",
			"ERRORCONTRACT_SCOPE_PATHS_0", "ERROR_CONTRACT_SCOPE_EXCLUDE_PATHS_1",
			"ERRORCONTRACT_ERRORS_OUTOFSTOCK_STATUS", "ERRORCONTRACT_ERRORS_OUTOFSTOCK_HEADERS_XREASON",
			"ERRORCONTRACT_VALIDATION_CODES_EMAIL", "ERROR_CONTRACT_SERVICE_HOST", "ERRORS", "PATH" })
	void isSilentAboutVariablesOfUseAndOfOthers(String variable, CapturedOutput output) {
		check(environment(variable));
		assertThat(output).doesNotContain("WARN");
	}

	private static MapPropertySource environment(String variable) {
		return new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
				Map.of(variable, "x"));
	}

	private static InvalidContractException failure(String key) {
		MapPropertySource source = new MapPropertySource("application", properties(key, "x"));
		return assertThatExceptionOfType(InvalidContractException.class).isThrownBy(() -> check(source)).actual();
	}

	private static Map<String, Object> properties(String key, String value) {
		return Map.of("error-contract." + key, value);
	}

	private static void check(MapPropertySource source) {
		StandardEnvironment environment = new StandardEnvironment();
		List.of("systemEnvironment", "systemProperties").forEach(environment.getPropertySources()::remove);
		environment.getPropertySources().addFirst(source);
		ConfigurationPropertySources.attach(environment);
		new UnknownKeyCheck(null).check(environment);
	}

}
