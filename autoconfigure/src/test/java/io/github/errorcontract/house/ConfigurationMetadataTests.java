package io.github.errorcontract.house;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.definition.LogLevel;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.property.KeyPath;
import io.github.errorcontract.property.KnownSettings;
import io.github.errorcontract.property.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.convert.TypeDescriptor;

import static org.assertj.core.api.Assertions.assertThat;

class ConfigurationMetadataTests {

	private static final String PREFIX = "error-contract.";

	private static final Metadata METADATA = Metadata.read();

	private static final KnownSettings SETTINGS = KnownSettings.load(null);

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

	@Test
	void hasKeysOfAllGroups() {
		assertThat(METADATA.properties()).filteredOn((name) -> name.startsWith(PREFIX))
			.containsExactlyInAnyOrderElementsOf(SETTINGS.keys().stream().map(PREFIX::concat).toList());
	}

	@ParameterizedTest
	@MethodSource("enums")
	void offersValuesOfEnum(String key, Class<? extends Enum<?>> type) {
		assertThat(METADATA.hints(PREFIX + key)).containsExactlyInAnyOrder(Stream.of(type.getEnumConstants())
			.map((value) -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.toArray(String[]::new));
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

	static Stream<Arguments> enums() {
		return Stream.concat(
				Stream.of(Arguments.of("body.format-by-path.values", ErrorFormat.class),
						Arguments.of("logging.levels.values", LogLevel.class)),
				SETTINGS.keys()
					.stream()
					.map((key) -> SETTINGS.find(KeyPath.of(PREFIX + key)))
					.filter((setting) -> setting != null && type(setting).isEnum())
					.map((setting) -> Arguments.of(setting.key(), type(setting))));
	}

	private static Class<?> type(Setting setting) {
		TypeDescriptor element = setting.type().getElementTypeDescriptor();
		return (element != null) ? element.getType() : setting.type().getType();
	}

	static List<String> properties() {
		return METADATA.properties();
	}

	private static List<String> sentences(String description) {
		return List.of(description.split("(?<=\\.) "));
	}

}
