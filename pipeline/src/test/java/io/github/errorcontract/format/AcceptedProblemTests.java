package io.github.errorcontract.format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptedProblemTests {

	@Test
	void prefersNothingWithoutField() {
		assertThat(AcceptedProblem.isPreferred(null)).isFalse();
		assertThat(AcceptedProblem.isPreferred("")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/problem+json", "Application/Problem+JSON", " application/problem+json ",
			"application/problem+json, application/json", "application/json,application/problem+json",
			"application/problem+json;q=0.1", "application/problem+json ; q=0.5 , application/json;q=0.5",
			"application/problem+json;q=0.9, */*;q=0.8", "application/problem+json, application/*;q=0.9, */*",
			"application/problem+json, */*", "application/problem+json;q=0.5, application/*;q=0.4, */*",
			"application/problem+json;q=0.5, application/json;q=0.1, */*", "text/html, application/problem+json;q=0.2",
			"application/problem+json;charset=utf-8", "application/problem+json;charset=\"utf-8\";Q=1.000",
			"application/problem+json;p=\"a,b;q=0\"", "application/problem+json;p=\"\\\"\", text/plain",
			"application/problem+json;q=0.5, text/html, application/problem+json;v=2;q=0.9, application/json;q=0.8",
			"application/problem+json, application/*+json;q=1", ",,application/problem+json,,",
			"text/html;q=high, application/problem+json", "application/problem+json;q=0.1, application/json;q=nan",
			"application/problem+json;q=0.12345, application/json;q=0.12299", "+, application/problem+json" })
	void prefersProblem(String accept) {
		assertThat(AcceptedProblem.isPreferred(accept)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/*", "application/*+json", "application/json", "text/html",
			"application/problem+json;q=0", "application/problem+json;q=0.000", "application/problem+json;q=0.0, */*",
			"application/problem+json;q=0.5, application/json", "application/problem+json;q=0.5, */*",
			"application/problem+json;q=0.5, application/*;q=0.6",
			"application/json;q=0.9, application/problem+json;q=0.899", "application/problem+xml", "text/problem+json",
			"application/problem+jsonx", "application/xproblem+json", "application/problem+json;q=high",
			"application/problem+json;q=2", "application/problem+json;q=-1", "application/problem+json;q=",
			"application/problem+json;q=\"1\"", "text/plain;p=\"application/problem+json\"",
			"text/plain;p=\", application/problem+json", ";problem+json", "\\\"problem+json" })
	void prefersNoProblem(String accept) {
		assertThat(AcceptedProblem.isPreferred(accept)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1000", "0.5, 500", "0.05, 50", "0.123, 123", "0., 0", "1.0, 1000", "1.001, -1" })
	void readsQuality(String value, int thousandths) {
		assertThat(AcceptSyntax.quality("q=" + value)).isEqualTo(thousandths);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			a,b              | 1
			ab               | 2
			~~               | 0
			p="a,b",c        | 7
			p="a\\",b",c      | 9
			p="a\\\\",b        | 7
			a\\,b             | 2
			p="a,b           | 6
			""")
	void endsElementAtSeparatorOutsideOfQuotes(String text, int end) {
		assertThat(AcceptSyntax.end(text, 0, ',')).isEqualTo(end);
	}

}
