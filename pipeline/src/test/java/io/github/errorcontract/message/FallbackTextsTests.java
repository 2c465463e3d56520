package io.github.errorcontract.message;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.fixture.Bundles;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.ExplainingMapper;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The texts of an application whose server falls back to its own language.
 */
class FallbackTextsTests {

	private static final Object[] NONE = {};

	private final Locale before = Locale.getDefault();

	private Bundles bundles;

	@BeforeEach
	void write(@TempDir Path folder) {
		Locale.setDefault(Locale.GERMANY);
		this.bundles = new Bundles(folder).with("texts", "error.CONFLICT=Busy.")
			.with("texts_de", "error.CONFLICT=Busy.", "error.GONE=Weg.", "error.ORDER_LOCKED=Zu.",
					"error.detail.COLOR=Nur {1}.", "error.detail.ZIP=Wohin?")
			.with("texts_fr", "error.CONFLICT=En cours.")
			.with("labels")
			.with("labels_de", "error.LOCKED=Gesperrt.");
	}

	@AfterEach
	void back() {
		Locale.setDefault(this.before);
	}

	@ParameterizedTest
	@CsvSource({ "error.GONE, de, Weg., de, false", "error.GONE, de-AT, Weg., de, false",
			"error.GONE, it, Weg., de, true", "error.GONE, en-US, Weg., de, true",
			"error.LOCKED, fr, Gesperrt., de, true", "error.CONFLICT, fr-CA, En cours., fr, false",
			"error.CONFLICT, de, Busy.,, false", "error.CONFLICT, it, Busy.,, false",
			"error.CONFLICT, und, Busy.,, false" })
	void areInTheLanguageThatTheyAreFoundIn(String key, String wanted, String text, String language, boolean foreign) {
		ApplicationTexts texts = texts(this.bundles.messages("texts", "labels"));
		assertThat(texts.find(key, NONE, Locale.forLanguageTag(wanted)))
			.isEqualTo(new LocalizedText(text, language, foreign));
	}

	@Test
	void areNotLookedForInTheOwnLanguageWhereThatIsSwitchedOff() {
		ResourceBundleMessageSource messages = this.bundles.messages("texts", "labels");
		messages.setFallbackToSystemLocale(false);
		assertThat(texts(messages).find("error.GONE", NONE, Locale.ITALIAN)).isNull();
		assertThat(texts(messages).find("error.GONE", NONE, Locale.GERMANY)).isEqualTo(new LocalizedText("Weg.", "de"));
	}

	@Test
	void areInNoKnownLanguageWhereTheSourceFallsBackToOneOfItsOwn() {
		Locale.setDefault(Locale.JAPAN);
		ResourceBundleMessageSource messages = this.bundles.messages("texts", "labels");
		messages.setDefaultLocale(Locale.FRENCH);
		assertThat(texts(messages).find("error.CONFLICT", NONE, Locale.ITALIAN))
			.isEqualTo(new LocalizedText("En cours.", null));
	}

	@ParameterizedTest
	@CsvSource({ "en, The requested resource no longer exists., en", "es, El recurso solicitado ya no existe., es",
			"it, Weg., de", "de-AT, Weg., de" })
	void giveWayToOursInTheLanguageAskedFor(Locale wanted, String text, String language) {
		assertChosen(ApiError.builder(BuiltInError.GONE), null, wanted, text, language);
	}

	@ParameterizedTest
	@CsvSource({ "en", "es", "it", "de" })
	void giveNoWayToThoseOfDevelopers(Locale wanted) {
		ErrorType own = ErrorType.of("ORDER_LOCKED", 409, "Locked.");
		assertChosen(ApiError.builder(own), null, wanted, "Zu.", "de");
		assertChosen(ApiError.builder(BuiltInError.GONE), Definitions.message("GONE", "Configured."), wanted, "Weg.",
				"de");
	}

	@ParameterizedTest
	@CsvSource({ "en, Allowed values: RED., 'en, de'", "es, Valores permitidos: RED., 'es, de'", "it, Nur RED., de",
			"de, Nur RED., de" })
	void ofDetailsGiveWayToOursAlone(Locale wanted, String ours, String languages) {
		ErrorDetail color = new ErrorDetail("color", "COLOR", "Allowed values: RED.");
		ErrorDetail zip = new ErrorDetail("zip", "ZIP", "Which zip?");
		DetailTexts known = (failure) -> Map.of(color,
				new DetailText(null, new Object[] { "color", "RED" }, "allowed", null), zip,
				new DetailText(null, new Object[] { "zip" }, null, null));
		ApiError.Builder error = ApiError.builder(BuiltInError.INVALID_REQUEST).message("Own.");
		new ErrorMessages(this.bundles.texts(this.bundles.messages("texts")), (failure) -> new ExplainingMapper(known))
			.choose(error.detail(color).detail(zip), new IOException(), null, StubContext.ANY.in(wanted));
		assertThat(error.details()).extracting(ErrorDetail::message).containsExactly(ours, "Wohin?");
		assertThat(error.headers()).containsEntry("Content-Language", List.of(languages));
	}

	private void assertChosen(ApiError.Builder error, ErrorDefinition definition, Locale wanted, String text,
			String language) {
		new ErrorMessages(this.bundles.texts(this.bundles.messages("texts")), (failure) -> null).choose(error, null,
				definition, StubContext.ANY.in(wanted));
		assertThat(error.message()).isEqualTo(text);
		assertThat(error.headers()).containsEntry("Content-Language", List.of(language));
	}

	private ApplicationTexts texts(ResourceBundleMessageSource messages) {
		return new ApplicationTexts(this.bundles.texts(messages));
	}

}
