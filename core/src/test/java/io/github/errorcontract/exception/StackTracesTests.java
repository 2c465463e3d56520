package io.github.errorcontract.exception;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StackTracesTests {

	@ParameterizedTest
	@CsvSource({ "all, ALL", "ALL, ALL", "none, NONE", "server-errors, SERVER_ERRORS", "'', SERVER_ERRORS",
			"nonsense, SERVER_ERRORS", ", SERVER_ERRORS" })
	void readsSystemProperty(String value, StackTraces expected) {
		assertThat(StackTraces.parse(value)).isEqualTo(expected);
	}

	@Test
	void includesStatusesOfItsName() {
		assertThat(StackTraces.ALL.includes(404)).isTrue();
		assertThat(StackTraces.ALL.includes(500)).isTrue();
		assertThat(StackTraces.SERVER_ERRORS.includes(499)).isFalse();
		assertThat(StackTraces.SERVER_ERRORS.includes(500)).isTrue();
		assertThat(StackTraces.NONE.includes(404)).isFalse();
		assertThat(StackTraces.NONE.includes(500)).isFalse();
	}

}
