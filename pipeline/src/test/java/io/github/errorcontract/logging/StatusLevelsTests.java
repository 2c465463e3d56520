package io.github.errorcontract.logging;

import java.util.Map;

import io.github.errorcontract.definition.LogLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StatusLevelsTests {

	@ParameterizedTest
	@ValueSource(strings = { "400", "404", "499", "500", "599", "4xx", "5XX", "4xX" })
	void areGivenForStatusesOfErrors(String status) {
		assertThat(StatusLevels.isStatus(status)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "200", "399", "600", "40", "4040", "40x", "4x4", "xxx", "3xx", " 404" })
	void areGivenForNothingElse(String status) {
		assertThat(StatusLevels.isStatus(status)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "400, INFO", "499, INFO", "500, ERROR", "599, ERROR" })
	void areThoseOfClientAndServerErrorsByDefault(int status, LogLevel level) {
		assertThat(new StatusLevels(LogLevel.INFO, LogLevel.ERROR, Map.of()).of(status)).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({ "404, OFF", "400, DEBUG", "499, DEBUG", "503, TRACE", "500, WARN", "599, WARN" })
	void preferTheStatusToItsKind(int status, LogLevel level) {
		StatusLevels levels = new StatusLevels(LogLevel.INFO, LogLevel.ERROR,
				Map.of("404", LogLevel.OFF, "4XX", LogLevel.DEBUG, "5xx", LogLevel.WARN, "503", LogLevel.TRACE));
		assertThat(levels.of(status)).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({ "404, OFF", "405, INFO", "500, ERROR" })
	void leaveOtherStatusesAsTheyAre(int status, LogLevel level) {
		StatusLevels levels = new StatusLevels(LogLevel.INFO, LogLevel.ERROR, Map.of("404", LogLevel.OFF));
		assertThat(levels.of(status)).isEqualTo(level);
	}

}
