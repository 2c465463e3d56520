package io.github.errorcontract.property;

import java.util.Map;

import io.github.errorcontract.definition.InvalidContractException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class UnknownKeyCheckTests {

	@ParameterizedTest
	@CsvSource({ "format, body.format", "rate-limit-headers, headers.rate-limit",
			"problem.base-uri, body.problem-base-uri", "exclude-paths, scope.exclude-paths", "docs.path, page.path",
			"body.formt, body.format", "bodyy.envelope, body.envelope", "validation.max-detail, validation.max-details",
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
	@ValueSource(strings = { "body", "errors", "errors.ORDER_LOCKED", "policy" })
	void acceptsEmptyGroup(String key) {
		assertThatNoException().isThrownBy(() -> check(new MapPropertySource("application", properties(key, ""))));
	}

	@Test
	void acceptsWhatApplicationDoesNotControl() {
		assertThatNoException().isThrownBy(() -> check(new SystemEnvironmentPropertySource(
				StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of("ERRORCONTRACT_COLOUR", "red"))));
		assertThatNoException()
			.isThrownBy(() -> check(new MapPropertySource(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
					properties("colour", "red"))));
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
		environment.getPropertySources().addFirst(source);
		ConfigurationPropertySources.attach(environment);
		new UnknownKeyCheck(null).check(environment);
	}

}
