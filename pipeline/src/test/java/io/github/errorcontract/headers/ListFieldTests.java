package io.github.errorcontract.headers;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListFieldTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Accept-Language|true", "Origin, accept-language|true", "Accept|false",
			"Accept-Language-X, Origin|false", "''|false" })
	void findsMember(String value, boolean found) {
		assertThat(ListField.contains(List.of("Origin", value), "Accept-Language")).isEqualTo(found);
	}

}
