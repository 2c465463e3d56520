package io.github.errorcontract.message;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.language.TextSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is put into the texts of an application.
 */
@ExtendWith(OutputCaptureExtension.class)
class ApplicationTextValuesTests {

	private static final String KEY = "error.LOCKED";

	private final StaticMessageSource source = new StaticMessageSource();

	private final ApplicationTexts texts = new ApplicationTexts(new TextSource(this.source, null));

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Locked.                  | Locked.
			It's {0}.                | It's {0}.
			It's {orderId}.          | It's 7.
			'{orderId}' {lockedBy} { | '7' {lockedBy} {
			""")
	void leavesTextLiteralWhereThereAreNoArguments(String text, String shown) {
		assertThat(find(text)).isEqualTo(new LocalizedText(shown, "de"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Locked.                     | Locked.
			It''s {0}.                  | It's 1234567.
			It''s {0} and {orderId}.    | It's 1234567 and 7.
			'{orderId}' {orderId} {0}   | {orderId} 7 1234567
			{lockedBy} {1,date,yyyy}    | {lockedBy} 2026
			{0} {1,date,yyyy}           | 1234567 2026
			{2}, {orderId}              | null, 7
			{2}                         | null
			""")
	void readsTextAsPatternWhereThereAreArguments(String text, String shown) {
		Date noon = Date.from(Instant.parse("2026-06-15T12:00:00Z"));
		assertThat(find(text, 1234567, noon, null)).isEqualTo(new LocalizedText(shown, "de"));
	}

	@Test
	void putsInNoNamesWhereTheSourceReadsAllTextsAsPatterns() {
		this.source.setAlwaysUseMessageFormat(true);
		assertThat(find("It''s '{'orderId'}'.")).isEqualTo(new LocalizedText("It's {orderId}.", "de"));
		assertThat(find("It''s '{'orderId'}', {0}.", 8)).isEqualTo(new LocalizedText("It's {orderId}, 8.", "de"));
	}

	@Test
	void namesNoLanguageOfTextThatIsTheSameInEveryLanguage() {
		this.source.addMessage(KEY, Locale.ROOT, "It's {orderId}.");
		assertThat(find("It's {orderId}.")).isEqualTo(new LocalizedText("It's 7.", null));
		assertThat(this.texts.find(KEY, values(), Locale.ROOT)).isEqualTo(new LocalizedText("It's 7.", null));
		this.source.addMessage(KEY, Locale.ROOT, "{0}");
		assertThat(find("{0}", "x")).isEqualTo(new LocalizedText("x", null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bad {0", "Bad {-1}", "Bad {0,nonsense}", "Bad {orderId} {0", "Bad {orderId} {0,number}" })
	void tellsTheLogOfBadPatternAndFindsNothing(String pattern, CapturedOutput output) {
		assertThat(find(pattern, 7)).isNull();
		assertThat(output).containsOnlyOnce("Failed to format message 'error.LOCKED' for locale 'de'");
	}

	@Test
	void tellsTheLogOfNothingElse(CapturedOutput output) {
		assertThat(find("It's {orderId}.")).isNotNull();
		assertThat(this.texts.find("error.NOSUCH", values(), Locale.GERMAN)).isNull();
		assertThat(output).doesNotContain("Failed to format");
	}

	@Test
	void findsNothingWhereTheSourceOnlyEchoesTheKey() {
		this.source.setUseCodeAsDefaultMessage(true);
		assertThat(this.texts.find(KEY, values(), Locale.GERMAN)).isNull();
		assertThat(this.texts.find(KEY, values(7), Locale.GERMAN)).isNull();
		assertThat(this.texts.find(KEY, new Object[] { 7 }, Locale.GERMAN)).isNull();
	}

	@Test
	void findsNothingWhereTheApplicationHasNoTexts(CapturedOutput output) {
		ApplicationTexts none = new ApplicationTexts(null);
		assertThat(none.exist()).isFalse();
		assertThat(this.texts.exist()).isTrue();
		assertThat(none.find(KEY, values(), Locale.GERMAN)).isNull();
		assertThat(none.find(KEY, new Object[0], Locale.GERMAN)).isNull();
		assertThat(output).doesNotContain("Failed to format");
	}

	private LocalizedText find(String text, Object... arguments) {
		this.source.addMessage(KEY, Locale.GERMAN, text);
		return this.texts.find(KEY, values(arguments), Locale.GERMAN);
	}

	private static TextValues values(Object... arguments) {
		return new TextValues(ApiError.builder(BuiltInError.LOCKED).arguments(arguments).property("orderId", 7), null);
	}

}
