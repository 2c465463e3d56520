package io.github.errorcontract.cause.data.access;

import java.sql.SQLException;
import java.util.Map;

import io.github.errorcontract.cause.data.constraint.ConstraintRules;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.message.DetailTexts;
import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;

import static org.assertj.core.api.Assertions.assertThat;

class BlamedParameterTests {

	private final DataFailures family = new DataFailures(new ConstraintRules(Map.of()));

	private final InvalidDataAccessApiUsageException failure = new InvalidDataAccessApiUsageException("com.acme");

	@Test
	void blamesParameterThatSpringDataCannotUse() {
		this.failure.setStackTrace(
				new StackTraceElement[] { new StackTraceElement("org.springframework.data.jpa.support.PageableUtils",
						"getOffsetAsInteger", null, -1) });
		assertThat(MappedFailure.error(this.family, this.failure)).hasToString("400 INVALID_VALUE");
		assertThat(texts().texts(this.failure).values()).singleElement()
			.satisfies((text) -> assertThat(text.arguments()).containsExactly("page"));
	}

	@Test
	void blamesNoParameterForMistakeOfTheApplication() {
		assertThat(MappedFailure.error(this.family, this.failure)).hasToString("500 INTERNAL_ERROR");
		assertThat(texts().texts(this.failure)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "15, 409 DUPLICATE_RESOURCE", "16, 500 INTERNAL_ERROR" })
	void looksAtSixteenFailuresAtMost(int wrappers, String expected) {
		Throwable wrapped = new SQLException("any", "23505");
		for (int i = 0; i < wrappers; i++) {
			wrapped = new PersistenceException(wrapped);
		}
		assertThat(MappedFailure.error(this.family, wrapped)).hasToString(expected);
	}

	private DetailTexts texts() {
		return (DetailTexts) this.family.find(DataAccessException.class);
	}

}
