package io.github.errorcontract.log;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LogTextTests {

	/** A language tag, which is invisible. */
	private static final String INVISIBLE = "\udb40\udc01";

	@ParameterizedTest
	@ValueSource(strings = { "", "GET /orders/7", "~ !", "äöü", "日本", "\ud83d\ude00\ud83d\ude00!", "a\u00a0b" })
	void keepsTextThatIsFit(String text) {
		assertThat(LogText.fit(text)).isSameAs(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\t", "\u0000", "\u001f", "\u001b", "\u007f", "\u0085", "\u2028", "\u2029",
			"\u200b", "\u202e", INVISIBLE })
	void putsSpaceInPlaceOfWhatIsUnfit(String unfit) {
		String spaces = " ".repeat(unfit.length());
		assertThat(LogText.fit(unfit)).isEqualTo(spaces);
		for (String next : new String[] { "a", "é", "日", "\ud83d\ude00" }) {
			assertThat(LogText.fit(next + unfit)).isEqualTo(next + spaces);
			assertThat(LogText.fit(unfit + next + unfit)).isEqualTo(spaces + next + spaces);
		}
	}

	@Test
	void saysThatThereIsNoText() {
		assertThat(LogText.fit((String) null)).isEqualTo("null");
	}

	@Test
	void cutsTextThatIsTooLong() {
		String longest = "a".repeat(500);
		assertThat(LogText.fit(longest)).isSameAs(longest);
		assertThat(LogText.fit(longest + "b")).isEqualTo(longest + "...");
		assertThat(LogText.fit("\n" + longest)).isEqualTo(" " + "a".repeat(499) + "...");
		assertThat(LogText.fit(longest + "\n")).isEqualTo(longest + "...");
	}

	@Test
	void cutsNoCharacterInTwo() {
		String start = "a".repeat(499);
		assertThat(LogText.fit(start + INVISIBLE)).isEqualTo(start + "...");
		assertThat(LogText.fit(start + INVISIBLE + "b")).isEqualTo(start + "...");
		assertThat(LogText.fit(start + "\uD83D\uDE00")).isEqualTo(start + "...");
	}

	@Test
	void appendsToLineThatHasBegun() {
		StringBuilder line = new StringBuilder("a\nb: ");
		LogText.append(line, "é\nd");
		LogText.append(line, "x".repeat(501));
		assertThat(line).hasToString("a\nb: é d" + "x".repeat(500) + "...");
	}

	@ParameterizedTest
	@CsvSource({ "No such order., No such order.", "/orders;jsessionid=A1.node_2-~!/7 failed, /orders/7 failed",
			"/a;jsessionid=1 and /b;jsessionid=2, /a and /b", "/orders;v=1, /orders;v=1", ", null" })
	void appendsMessageWithoutSessionId(String message, String appended) {
		StringBuilder line = new StringBuilder("> ");
		LogText.appendMessage(line, new IllegalStateException(message));
		assertThat(line).hasToString("> " + appended);
	}

	@Test
	void appendsWhyThereIsNoMessage() {
		StringBuilder line = new StringBuilder();
		LogText.appendMessage(line, new RuntimeException() {

			@Override
			public String getMessage() {
				throw new UnsupportedOperationException();
			}

		});
		assertThat(line).hasToString("its message cannot be read (java.lang.UnsupportedOperationException)");
	}

}
