package io.github.errorcontract.message;

import java.util.Locale;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextValuesTests {

	private final ApiError.Builder error = ApiError.builder(BuiltInError.CONFLICT)
		.arguments("first", 1234567)
		.property("orderId", 7)
		.property("lockedBy", null)
		.property("quoted", "{0}'{orderId}'")
		.property("mute", new Mute());

	private final TextValues values = new TextValues(this.error, new StateException());

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Locked.                    | Locked.
			{0} of {1}                 | first of 1234567
			{2} {-1} {a b}             | {2} {-1} {a b}
			It's {orderId}.            | It's 7.
			{orderId}{state}{lockedBy} | 7opennull
			'{orderId}' {{state}}      | '7' {open}
			{nosuch} {mute}            | {nosuch} {mute}
			{quoted}                   | {0}'{orderId}'
			{state                     | {state
			""")
	void arePutIntoTextThatIsLiteral(String template, String text) {
		assertThat(this.values.putInto(template)).isEqualTo(text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Locked.                    | Locked.
			{0} of {1}                 | first of 1.234.567
			{1,number,#}               | 1234567
			It''s {orderId}.           | It's 7.
			{orderId}{state}{lockedBy} | 7opennull
			{orderId}                  | 7
			{1,number,#} {orderId} {0} | 1234567 7 first
			'{orderId}' {orderId}      | {orderId} 7
			''{orderId}''              | '7'
			'It''s {state}' {state}    | It's {state} open
			{nosuch} {mute} {orderId}  | {nosuch} {mute} 7
			{quoted} {orderId}         | {0}'{orderId}' 7
			""")
	void arePutIntoPattern(String pattern, String text) {
		assertThat(this.values.putInto(pattern, this.error.arguments(), Locale.GERMANY)).isEqualTo(text);
	}

	@Test
	void arePutIntoChoice() {
		String pattern = "{1,choice,0#none|2#of {state}}.";
		assertThat(this.values.putInto(pattern, this.error.arguments(), Locale.GERMANY)).isEqualTo("of open.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{orderId} {0", "{orderId} {-1}", "{orderId} {0,nonsense}", "{orderId} {a b}" })
	void cannotBePutIntoBadPattern(String pattern) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.values.putInto(pattern, this.error.arguments(), Locale.GERMANY));
	}

	@Test
	void areThoseOfTheErrorAloneWhereNothingWasThrown() {
		TextValues errorAlone = new TextValues(this.error, null);
		assertThat(errorAlone.putInto("{orderId} {state}")).isEqualTo("7 {state}");
		assertThat(errorAlone.putInto("{orderId} {state}", new Object[0], Locale.ROOT)).isEqualTo("7 {state}");
	}

	@Test
	void preferPropertyToGetter() {
		this.error.property("state", "shipped");
		assertThat(this.values.putInto("{state}")).isEqualTo("shipped");
	}

	public static class StateException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		public String getState() {
			return "open";
		}

		public String getLockedBy() {
			return "getter";
		}

	}

	private static final class Mute {

		@Override
		public String toString() {
			throw new IllegalStateException();
		}

	}

}
