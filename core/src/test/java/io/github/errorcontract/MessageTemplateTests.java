package io.github.errorcontract;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

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

	@ParameterizedTest
	@CsvSource({ "{1}, true", "a {01} b, true", "{{1}}, true", "{0} {1, false", "{x} {1}, true", "'', false",
			"{0} {11} { 1} {-1}, false" })
	void knowsWhichArgumentsItShows(String template, boolean shown) {
		assertThat(MessageTemplate.hasPlaceholder(template, 1)).isEqualTo(shown);
		assertThat(MessageTemplate.format(template, "a", "<>").contains("<>")).isEqualTo(shown);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
			Order {orderId} of {0}.  | Order 7 of a.
			{$x_1}{orderId}{{ö}}     | $7{7}
			It's '{orderId}'.        | It's '7'.
			{braces} {orderId}       | {0}{orderId} 7
			{unknown} {1} {orderId   | {unknown} {1} {orderId
			{ orderId} {order-id} {} | { orderId} {order-id} {}
			{{orderId} {x{orderId}}  | {7 {x7}
			{0,number} {orderId,x}   | {0,number} {orderId,x}
			plain                    | plain
			""")
	void replacesNamesThatCallerKnows(String template, String expected) {
		Map<String, String> names = Map.of("orderId", "7", "$x_1", "$", "ö", "7", "braces", "{0}{orderId}");
		assertThat(MessageTemplate.format(template, new Object[] { "a" }, names::get)).isEqualTo(expected);
	}

	@Test
	void replacesNamesWithoutArguments() {
		assertThat(MessageTemplate.format("{0} {a}", new Object[0], (name) -> name + name)).isEqualTo("{0} aa");
	}

	@ParameterizedTest
	@CsvSource({ "a {b} c, true", "{0} {x{b}, true", "{0}, false", "'', false", "{}, false", "{a b}, false",
			"{b, false", "{0b}, false" })
	void knowsWhetherTextHasNames(String template, boolean expected) {
		assertThat(MessageTemplate.hasNames(template)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "{0}, true", "a {1} b, true", "{a}, true", "a { {b_1}, true", "{0, false", "{}, false", "'', false",
			"} {a b} {0b} {1234}, false", "{a-b}{2}, true" })
	void knowsWhetherTextHasPlaceholders(String template, boolean expected) {
		assertThat(MessageTemplate.hasPlaceholders(template)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "{b}, 0, 2", "a {bc}, 2, 5", "{x{b}, 2, 4", "{x{b}, 0, -1", "{0}, 0, -1", "{}, 0, -1", "{b, 0, -1" })
	void findsEndOfName(String template, int open, int end) {
		assertThat(MessageTemplate.endOfName(template, open)).isEqualTo(end);
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
