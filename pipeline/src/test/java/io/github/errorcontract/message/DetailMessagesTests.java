package io.github.errorcontract.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.fixture.ExplainingMapper;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.language.ShippedTexts;
import io.github.errorcontract.language.TextSource;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class DetailMessagesTests {

	private static final Throwable FAILURE = new IllegalStateException();

	private static final ErrorDetail COLOR = new ErrorDetail("color", "INVALID_VALUE", "Allowed values: RED.",
			InputLocation.QUERY, "BLUE");

	private static final ErrorDetail ZIP = new ErrorDetail("zip", "ZIP", "Which zip?");

	private static final DetailText COLOR_TEXT = new DetailText("order", new Object[] { "color", "RED" }, "allowed",
			null);

	private static final DetailText ZIP_TEXT = new DetailText("order", new Object[] { "zip", 5 }, null, null);

	private static final Map<ErrorDetail, DetailText> KNOWN = Map.of(COLOR, COLOR_TEXT, ZIP, ZIP_TEXT);

	private final StaticMessageSource messages = new StaticMessageSource();

	private final TextSource source = new TextSource(this.messages, null);

	private final ApiError.Builder error = ApiError.builder(BuiltInError.VALIDATION_ERROR).detail(COLOR).detail(ZIP);

	@Test
	void areThoseThatWereGivenWhereNothingElseIsKnown() {
		choose(null, null, Locale.GERMAN);
		assertThat(this.error.details()).containsExactly(COLOR, ZIP);
		assertThat(this.error.headers()).isEmpty();
	}

	@Test
	void areNotAskedForWhereTheyAreShownAsGiven() {
		choose(null, (failure) -> {
			throw new AssertionError();
		}, Locale.ENGLISH);
		assertThat(this.error.details()).containsExactly(COLOR, ZIP);
		assertThat(this.error.headers()).containsOnlyKeys("Vary");
	}

	@Test
	void translatesOursAndKeepsThoseOfDevelopers() {
		choose(null, (failure) -> KNOWN, Locale.GERMAN);
		assertThat(this.error.details()).containsExactly(saying(COLOR, "Erlaubte Werte: RED."), ZIP);
		assertThat(this.error.headers()).containsEntry("Content-Language", List.of("de")).containsKey("Vary");
	}

	@Test
	void keepsTextThatNoLanguageHas() {
		choose(null, (failure) -> Map.of(COLOR, new DetailText(null, new Object[] { "color" }, "nosuch", null)),
				Locale.GERMAN);
		assertThat(this.error.details()).containsExactly(COLOR, ZIP);
	}

	@Test
	void putsTheFieldIntoThoseThatNobodyKnowsMoreOf() {
		this.error.detail(new ErrorDetail(null, "DATES", "crossed"));
		say("error.detail.zip.ZIP", "{0} fehlt.");
		say("error.detail.DATES", "<{0}>");
		choose(this.source, null, Locale.GERMAN);
		assertThat(this.error.details()).extracting(ErrorDetail::message)
			.containsExactly(COLOR.message(), "zip fehlt.", "<>");
		assertThat(this.error.headers()).containsEntry("Content-Language", List.of("de")).containsKey("Vary");
	}

	@Test
	void variesWithTheLanguageWhereTheApplicationHasNoTextOfThem() {
		choose(this.source, null, Locale.GERMAN);
		assertThat(this.error.details()).containsExactly(COLOR, ZIP);
		assertThat(this.error.headers()).containsOnlyKeys("Vary");
	}

	@Test
	void prefersThoseOfTheApplication() {
		say("error.detail.order.color.INVALID_VALUE", "{0}: nur {1}.");
		say("error.detail.INVALID_VALUE", "general");
		say("error.detail.ZIP", "{0} hat {1} Ziffern.");
		choose(this.source, (failure) -> KNOWN, Locale.GERMAN);
		assertThat(this.error.details()).containsExactly(saying(COLOR, "color: nur RED."),
				saying(ZIP, "zip hat 5 Ziffern."));
	}

	@Test
	void translatesOursWhereTheApplicationHasNone() {
		say("error.detail.ZIP", "Welche PLZ?");
		choose(this.source, (failure) -> KNOWN, Locale.GERMAN);
		assertThat(this.error.details()).containsExactly(saying(COLOR, "Erlaubte Werte: RED."),
				saying(ZIP, "Welche PLZ?"));
	}

	@Test
	void namesEnglishWhereOursAreShownAsGiven() {
		ErrorDetail given = new ErrorDetail("size", "INVALID_VALUE", "Allowed is L.");
		this.error.details(List.of(given, ZIP));
		choose(this.source,
				(failure) -> Map.of(given, new DetailText(null, new Object[] { "size", "L" }, "allowed", null)),
				Locale.ENGLISH);
		assertThat(this.error.details()).containsExactly(given, ZIP);
		assertThat(this.error.headers()).containsEntry("Content-Language", List.of("en"));
	}

	@Test
	void asksNobodyWhereNothingWasThrown() {
		new DetailMessages(new ApplicationTexts(null), new ShippedTexts(), (failure) -> {
			throw new AssertionError();
		}).choose(this.error, null, new TextLanguages(StubContext.ANY.in(Locale.GERMAN)));
		assertThat(this.error.details()).containsExactly(COLOR, ZIP);
	}

	private void say(String key, String text) {
		this.messages.addMessage(key, Locale.GERMAN, text);
	}

	private void choose(TextSource application, DetailTexts known, Locale locale) {
		TextLanguages languages = new TextLanguages(StubContext.ANY.in(locale));
		new DetailMessages(new ApplicationTexts(application), new ShippedTexts(),
				(failure) -> (failure == FAILURE && known != null) ? new ExplainingMapper(known) : null)
			.choose(this.error, FAILURE, languages);
		languages.describe(this.error);
	}

	private static ErrorDetail saying(ErrorDetail detail, String message) {
		return new ErrorDetail(detail.field(), detail.code(), message, detail.in(), detail.rejectedValue());
	}

}
