package io.github.errorcontract.message;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.HiddenFailures;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.language.ComposedText;
import io.github.errorcontract.language.ShippedType;
import io.github.errorcontract.language.TextSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorMessagesTests {

	private static final ErrorType ORDER_LOCKED = ErrorType.of("ORDER_LOCKED", 409, "Type {0}.");

	private static final ErrorDefinition CONFIGURED = Definitions.message("ORDER_LOCKED", "Configured {0}.");

	private static final ErrorDetail DETAIL = new ErrorDetail("zip", "ZIP", "Which zip?");

	private final StaticMessageSource messages = new StaticMessageSource();

	private final ErrorMessages withBundle = new ErrorMessages(new TextSource(this.messages, null), (failure) -> null);

	private final ErrorMessages withoutBundle = new ErrorMessages(null, (failure) -> null);

	@Test
	void prefersTextOfTheException() {
		say("error.ORDER_LOCKED", "Bundle {0}.");
		ApiError error = choose(this.withBundle, locked().message("Own {0}.", 7), CONFIGURED);
		assertThat(error.message()).isEqualTo("Own 7.");
		assertThat(error.headers()).isEmpty();
	}

	@Test
	void prefersBundleToConfiguredText() {
		say("error.ORDER_LOCKED", "Bundle {0}.");
		ApiError error = choose(this.withBundle, locked(), CONFIGURED);
		assertThat(error.message()).isEqualTo("Bundle 7.");
		assertThat(error.headers()).containsEntry("Vary", List.of("Accept-Language"))
			.containsEntry("Content-Language", List.of("de"));
	}

	@Test
	void prefersConfiguredTextToThatOfTheType() {
		ApiError error = choose(this.withBundle, locked(), CONFIGURED);
		assertThat(error.message()).isEqualTo("Configured 7.");
		assertThat(error.headers()).containsOnlyKeys("Vary");
		assertThat(choose(this.withoutBundle, locked(), CONFIGURED).headers()).isEmpty();
	}

	@Test
	void takesTextOfTheTypeOtherwise() {
		ApiError error = choose(this.withoutBundle, locked(), null);
		assertThat(error.message()).isEqualTo("Type 7.");
		assertThat(error.headers()).isEmpty();
		assertThat(choose(this.withBundle, locked(), Definitions.status("ORDER_LOCKED", 423)).message())
			.isEqualTo("Type 7.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void takesNoTextThatIsBlank(String text) {
		assertThat(choose(this.withoutBundle, locked().message(text, 7), CONFIGURED).message())
			.isEqualTo("Configured 7.");
	}

	@Test
	void hidesTextOfTheExceptionWhereThatIsWanted() {
		ErrorDefinition hiding = exposing(false);
		assertThat(choose(this.withoutBundle, locked().message("secret", 7), hiding).message()).isEqualTo("Type 7.");
	}

	@Test
	void showsMessageOfTheFailureWhereThatIsWanted() {
		ApiError.Builder error = locked();
		this.withoutBundle.choose(error, new IOException("own {0}"), exposing(true), StubContext.ANY);
		assertThat(error.message()).isEqualTo("own 7");
		assertThat(error.headers()).isEmpty();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " " })
	void showsNoBlankMessageOfTheFailure(String message) {
		ApiError.Builder error = locked();
		this.withoutBundle.choose(error, new IOException(message), exposing(true), StubContext.ANY);
		assertThat(error.message()).isEqualTo("Type 7.");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(booleans = false)
	void hidesMessageOfTheFailureOtherwise(Boolean exposed) {
		ApiError.Builder error = locked();
		this.withoutBundle.choose(error, new IOException("secret"), exposing(exposed), StubContext.ANY);
		assertThat(error.message()).isEqualTo("Type 7.");
	}

	@Test
	void showsTextOfTheTypeWhereNothingWasThrown() {
		assertThat(choose(this.withoutBundle, locked(), exposing(true)).message()).isEqualTo("Type 7.");
	}

	@ParameterizedTest
	@CsvSource({ "de-AT, Die Ressource ist gesperrt., de", "it, The resource is locked., en",
			"en-GB, The resource is locked., en" })
	void translatesOurs(Locale wanted, String text, String language) {
		for (ErrorMessages texts : List.of(this.withBundle, this.withoutBundle)) {
			ApiError.Builder error = ApiError.builder(BuiltInError.LOCKED);
			texts.choose(error, null, null, StubContext.ANY.in(wanted));
			assertThat(error.message()).isEqualTo(text);
			assertThat(error.headers()).containsEntry("Content-Language", List.of(language)).containsKey("Vary");
		}
	}

	@Test
	void showsOursInEnglishWhereNoLanguageHasIt() {
		ApiError.Builder error = ApiError.builder(new ShippedType("NEW", 409, "Brand new.", "NEW", null));
		ApiError chosen = choose(this.withoutBundle, error, null);
		assertThat(chosen.message()).isEqualTo("Brand new.");
		assertThat(chosen.headers()).containsEntry("Content-Language", List.of("en"));
	}

	@Test
	void prefersTextOfTheVariant() {
		assertThat(choose(this.withBundle, oneInvalid(), null).message()).isEqualTo("1 Feld ist ungültig.");
		say("error.VALIDATION_ERROR", "{0} falsch.");
		assertThat(choose(this.withBundle, oneInvalid(), null).message()).isEqualTo("1 falsch.");
		say("error.VALIDATION_ERROR.one", "Eines falsch.");
		assertThat(choose(this.withBundle, oneInvalid(), null).message()).isEqualTo("Eines falsch.");
	}

	@Test
	void putsInWhatTheTextNames() {
		RuntimeException failure = HiddenFailures.ofOrder(8);
		ApiError.Builder error = locked().property("lockedBy", "Ann");
		this.withoutBundle.choose(error, failure, Definitions.message("ORDER_LOCKED", "{orderId} {lockedBy} {0}"),
				StubContext.ANY);
		assertThat(error.message()).isEqualTo("8 Ann 7");
		say("error.ORDER_LOCKED", "{0}, {lockedBy}, {orderId}");
		this.withBundle.choose(error.message(null, 7), failure, null, StubContext.ANY.in(Locale.GERMAN));
		assertThat(error.message()).isEqualTo("7, Ann, 8");
	}

	@Test
	void choosesTextsOfDetailsWhicheverTheTextOfTheError() {
		say("error.detail.ZIP", "Welche PLZ?");
		ErrorDetail german = new ErrorDetail("zip", "ZIP", "Welche PLZ?");
		ApiError given = choose(this.withBundle, locked().message("Own.").detail(DETAIL), null);
		assertThat(given.message()).isEqualTo("Own.");
		assertThat(given.details()).containsExactly(german);
		assertThat(given.headers()).containsEntry("Content-Language", List.of("de"));
		assertThat(choose(this.withBundle, locked().detail(DETAIL), null).details()).containsExactly(german);
	}

	private void say(String key, String text) {
		this.messages.addMessage(key, Locale.GERMAN, text);
	}

	private static ApiError.Builder locked() {
		return ApiError.builder(ORDER_LOCKED).arguments(7);
	}

	private static ApiError.Builder oneInvalid() {
		return ApiError.builder(ShippedType.of(BuiltInError.VALIDATION_ERROR, ComposedText.ONE)).arguments(1);
	}

	private static ErrorDefinition exposing(Boolean exposed) {
		return ErrorDefinition.builder("ORDER_LOCKED").exposeMessage(exposed).build();
	}

	private static ApiError choose(ErrorMessages texts, ApiError.Builder error, ErrorDefinition definition) {
		texts.choose(error, null, definition, StubContext.ANY.in(Locale.GERMAN));
		return error.build();
	}

}
