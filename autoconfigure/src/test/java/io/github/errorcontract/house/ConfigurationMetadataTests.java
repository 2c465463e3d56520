package io.github.errorcontract.house;

import java.util.List;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationMetadataTests {

	private static final Metadata METADATA = Metadata.read();

	@ParameterizedTest
	@MethodSource("properties")
	void describesEveryPropertyInFullSentencesWithoutArticle(String name) {
		String description = METADATA.description(name);
		assertThat(description).matches("[A-Z\"'].*[^.]\\.")
			.doesNotMatch("(?s)(A|An|The) .*")
			.doesNotContain("\n", "  ", "{@", "<");
		assertThat(sentences(description)).allMatch((sentence) -> sentence.matches("[A-Z\"'].*"));
	}

	@ParameterizedTest
	@MethodSource("properties")
	void describesBooleansWithWhetherOrEnable(String name) {
		if (METADATA.type(name).equals("java.lang.Boolean")) {
			assertThat(METADATA.description(name)).matches("(Whether|Enable) .*");
		}
	}

	@ParameterizedTest
	@MethodSource("properties")
	void namesNoDefaultInDescription(String name) {
		assertThat(METADATA.description(name)).doesNotContainIgnoringCase("default:", "defaults to", "by default is",
				"(default");
	}

	@ParameterizedTest
	@ValueSource(strings = { "enabled", "format", "format-by-path", "problem.base-uri", "code-style", "envelope",
			"member-names", "browser-pages", "derive-codes", "include", "cache-control", "challenge", "retry-after",
			"rate-limit-headers", "paths", "exclude-paths", "fill-empty-responses", "errors", "constraints",
			"validation.status", "validation.codes", "validation.max-details", "validation.include-rejected-values",
			"request-id.enabled", "request-id.header", "request-id.accept-incoming", "request-id.incoming-pattern",
			"request-id.mdc-key", "request-id.source", "logging.client-errors", "logging.server-errors",
			"logging.sample-after", "docs.enabled", "docs.path", "metrics.enabled", "metrics.route", "policy.locked",
			"policy.enforcement", "policy.code-prefix", "policy.require-docs", "policy.require-languages" })
	void hasEveryKey(String key) {
		assertThat(METADATA.properties()).contains("error-contract." + key);
	}

	@Test
	void hasNoKeyBeyondPrefixAndEndpoint() {
		assertThat(METADATA.properties())
			.allMatch((name) -> name.startsWith("error-contract.") || name.startsWith("management.endpoint.errors."));
	}

	@Test
	void offersBuiltInCodesAsKeysOfCatalogue() {
		assertThat(METADATA.hints("error-contract.errors.keys"))
			.contains(Stream.of(BuiltInError.values()).map(BuiltInError::code).toArray(String[]::new));
	}

	static List<String> properties() {
		return METADATA.properties();
	}

	private static List<String> sentences(String description) {
		return List.of(description.split("(?<=\\.) "));
	}

}
