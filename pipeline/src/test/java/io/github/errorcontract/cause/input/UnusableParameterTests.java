package io.github.errorcontract.cause.input;

import java.util.Map;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.message.DetailText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;

import static org.assertj.core.api.Assertions.assertThat;

class UnusableParameterTests {

	private static final String PAGING = "org.springframework.data.jpa.support.PageableUtils";

	private static final String QUERIES = "org.springframework.data.jpa.repository.query.QueryUtils";

	@ParameterizedTest
	@CsvSource({ PAGING + ", getOffsetAsInteger, page", QUERIES + ", checkSortExpression, sort" })
	void namesParameterThatSpringDataCannotUse(String type, String method, String name) {
		Throwable failure = at(new InvalidDataAccessApiUsageException("com.acme"), type, method);
		UnusableParameter parameter = UnusableParameter.behind(failure);
		ErrorDetail detail = new ErrorDetail(name, "INVALID_VALUE", "A value is invalid.", InputLocation.QUERY, null);
		assertThat(parameter.map(failure)).hasToString("400 INVALID_VALUE");
		assertThat(parameter.map(failure).details()).containsExactly(detail);
		Map<ErrorDetail, DetailText> texts = parameter.texts(failure);
		assertThat(texts).containsOnlyKeys(detail);
		assertThat(texts.get(detail).arguments()).containsExactly(name);
		assertThat(texts.get(detail).shipped()).isEqualTo("INVALID_VALUE");
	}

	@ParameterizedTest
	@CsvSource({ PAGING + ", checkSortExpression", QUERIES + ", applySorting", "com.acme.Orders, getOffsetAsInteger" })
	void blamesNoParameterForWhatAnythingElseThrows(String type, String method) {
		assertThat(UnusableParameter.behind(at(new InvalidDataAccessApiUsageException("com.acme"), type, method)))
			.isNull();
	}

	@Test
	void blamesNoParameterForOtherFailure() {
		assertThat(UnusableParameter
			.behind(at(new InvalidDataAccessResourceUsageException("com.acme"), PAGING, "getOffsetAsInteger")))
			.isNull();
		assertThat(UnusableParameter
			.behind(at(new InvalidDataAccessApiUsageException("com.acme", new IllegalArgumentException()), PAGING,
					"getOffsetAsInteger")))
			.isNull();
	}

	@Test
	void blamesNoParameterWhereNothingTellsThePlace() {
		Throwable failure = new InvalidDataAccessApiUsageException("com.acme");
		failure.setStackTrace(new StackTraceElement[0]);
		assertThat(UnusableParameter.behind(failure)).isNull();
	}

	private static Throwable at(Throwable failure, String type, String method) {
		failure.setStackTrace(new StackTraceElement[] { new StackTraceElement(type, method, null, -1),
				new StackTraceElement("com.acme.Orders", "find", null, -1) });
		return failure;
	}

}
