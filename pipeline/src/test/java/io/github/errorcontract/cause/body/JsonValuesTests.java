package io.github.errorcontract.cause.body;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.JsonBody;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonValuesTests {

	private final JsonMapper.Builder mapper = JsonMapper.builder();

	@ParameterizedTest
	@MethodSource
	void listsWhatClientHasToWrite(Class<?> type, String body, String message) {
		ApiError error = error(type, body);
		assertThat(error.code()).isEqualTo("INVALID_VALUE");
		assertThat(error.message()).isEqualTo(message);
	}

	static Stream<Arguments> listsWhatClientHasToWrite() {
		return Stream.of(Arguments.of(Plain.class, "\"OLD\"", "Allowed values: NEW, PAID."),
				Arguments.of(Plain.class, "7", "Allowed values: NEW, PAID."),
				Arguments.of(Plain.class, "{}", "Allowed values: NEW, PAID."),
				Arguments.of(Plain.class, "\"\"", "Allowed values: NEW, PAID."),
				Arguments.of(Renamed.class, "\"X\"", "Allowed values: brand-new, PAID."),
				Arguments.of(ByValue.class, "\"NEW\"", "Allowed values: n, p."),
				Arguments.of(ByNumber.class, "9", "Allowed values: 1, 2."),
				Arguments.of(Spoken.class, "\"NEW\"", "Allowed values: new one, paid."),
				Arguments.of(Cased.class, "\"BRAND_NEW\"", "Allowed values: brandNew, paid."),
				Arguments.of(Boolean.class, "\"maybe\"", "Allowed values: true, false."),
				Arguments.of(boolean.class, "[]", "Allowed values: true, false."));
	}

	@Test
	void followsSettingsOfMapper() {
		this.mapper.disable(EnumFeature.READ_ENUMS_USING_TO_STRING);
		assertThat(error(Spoken.class, "\"new one\"").message()).isEqualTo("Allowed values: NEW, PAID.");
	}

	@Test
	void followsMixIns() {
		this.mapper.addMixIn(Plain.class, Renamed.class);
		assertThat(error(Plain.class, "\"NEW\"").message()).isEqualTo("Allowed values: brand-new, PAID.");
	}

	@Test
	void findsEnumsInCollectionsAndMaps() {
		ApiError error = error(Holder.class, "{\"set\":[\"NEW\",\"OLD\"]}");
		assertThat(error.field()).isEqualTo("set[1]");
		assertThat(error.message()).isEqualTo("Allowed values: NEW, PAID.");
		assertThat(error(Holder.class, "{\"map\":{\"OLD\":1}}").message()).isEqualTo("Allowed values: NEW, PAID.");
	}

	private ApiError error(Class<?> type, String body) {
		return MappedFailure.error(new BodyFailures(), new JsonBody(this.mapper.build()).failure(type, body));
	}

	enum Plain {

		NEW, PAID

	}

	enum Renamed {

		@JsonProperty("brand-new")
		NEW, PAID

	}

	enum ByValue {

		NEW("n"), PAID("p");

		private final String value;

		ByValue(String value) {
			this.value = value;
		}

		@JsonValue
		String value() {
			return this.value;
		}

	}

	enum ByNumber {

		NEW(1), PAID(2);

		@JsonValue
		final int value;

		ByNumber(int value) {
			this.value = value;
		}

	}

	enum Spoken {

		NEW {
			@Override
			public String toString() {
				return "new one";
			}
		},

		PAID {
			@Override
			public String toString() {
				return "paid";
			}
		}

	}

	@EnumNaming(EnumNamingStrategies.LowerCamelCaseStrategy.class)
	enum Cased {

		BRAND_NEW, PAID

	}

	record Holder(Set<Plain> set, Map<Plain, Integer> map) {
	}

}
