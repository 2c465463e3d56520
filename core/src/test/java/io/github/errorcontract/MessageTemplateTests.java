package io.github.errorcontract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTemplateTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			Order {0} of {1}.       | Order a of b.
			{1}{0}{1}               | bab
			It's {0}'s '{1}'.       | It's a's 'b'.
			{ {0} }                 | { a }
			{{0}}                   | {a}
			{0                      | {0
			0} {}                   | 0} {}
			{2} {10} {999999999999} | {2} {10} {999999999999}
			{0,number} {name} {-1}  | {0,number} {name} {-1}
			{ 0} {0 } {+0} {٠}      | { 0} {0 } {+0} {٠}
			100 % %s \\u0041        | 100 % %s \\u0041
			""")
	void replacesOnlyNumbersInBraces(String template, String expected) {
		assertThat(MessageTemplate.format(template, "a", "b")).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "plain", "{0}", "it''s {0}", "'{0}'", "{", "}" })
	void leavesTextAloneWithoutArguments(String template) {
		assertThat(MessageTemplate.format(template)).isSameAs(template);
	}

	@Test
	void writesArgumentsLikeStringValueOf() {
		Locale previous = Locale.getDefault();
		Locale.setDefault(Locale.GERMANY);
		try {
			assertThat(MessageTemplate.format("{0} {1} {2} {3}", 1234567, new BigDecimal("1E+3"), null, 0.5))
				.isEqualTo("1234567 1E+3 null 0.5");
		}
		finally {
			Locale.setDefault(previous);
		}
	}

	@Test
	void neverReadsArgumentAsTemplate() {
		assertThat(MessageTemplate.format("{0} {1}", "{1}", "{0}")).isEqualTo("{1} {0}");
	}

	@Test
	void keepsPlaceholderOfArgumentThatCannotBeWritten() {
		assertThat(MessageTemplate.format("{0} and {1}", new Unwritable(new IllegalStateException()), "b"))
			.isEqualTo("{0} and b");
	}

	@Test
	void keepsPlaceholderOfArgumentThatContainsItself() {
		assertThat(MessageTemplate.format("{0} and {1}", new Unwritable(new StackOverflowError()), "b"))
			.isEqualTo("{0} and b");
	}

	@Test
	void reachesEveryArgument() {
		Object[] arguments = new Object[120];
		Arrays.setAll(arguments, Integer::valueOf);
		assertThat(MessageTemplate.format("{9} {10} {99} {119} {120}", arguments)).isEqualTo("9 10 99 119 {120}");
	}

	private record Unwritable(Throwable failure) {

		@Override
		public String toString() {
			if (this.failure instanceof Error error) {
				throw error;
			}
			throw (RuntimeException) this.failure;
		}

	}

}
