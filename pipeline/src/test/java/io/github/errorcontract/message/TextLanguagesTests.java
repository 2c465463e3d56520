package io.github.errorcontract.message;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorContext;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.language.PreferredLocales;
import io.github.errorcontract.language.ShippedLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextLanguagesTests {

	private final TextLanguages languages = new TextLanguages(StubContext.ANY);

	private final ApiError.Builder error = ApiError.builder(BuiltInError.CONFLICT);

	@ParameterizedTest
	@CsvSource({ "de-AT, GERMAN, true", "en, ENGLISH, true", "de fr, GERMAN, true", "it, ENGLISH, false",
			"it fr de, FRENCH, false", "it en fr, ENGLISH, false" })
	void serveTheClientWithTheBestThatIsShipped(String tags, ShippedLanguage shipped, boolean asked) {
		List<Locale> locales = Stream.of(tags.split(" ")).map(Locale::forLanguageTag).toList();
		TextLanguages preferred = new TextLanguages(new PreferringContext(locales));
		assertThat(preferred.locale()).isEqualTo(locales.get(0));
		assertThat(preferred.shipped()).isEqualTo(shipped);
		assertThat(preferred.areShipped()).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource({ "fr, FRENCH, true", "it, ENGLISH, false" })
	void serveTheClientByOneLocaleWhereNoOtherIsKnown(Locale locale, ShippedLanguage shipped, boolean asked) {
		TextLanguages sole = new TextLanguages(new SoleContext(locale));
		assertThat(sole.locale()).isEqualTo(locale);
		assertThat(sole.shipped()).isEqualTo(shipped);
		assertThat(sole.areShipped()).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			de          | de
			de-AT       | de-AT
			de de-AT    | de
			de-AT de    | de-AT
			de fr       | de, fr
			de fr fr-CA | de, fr
			de-AT fr de | de-AT, fr
			de den      | de, den
			den de      | den, de
			? de        | de
			de ?        | de
			""")
	void areNamedOnceEach(String used, String named) {
		for (String tag : used.split(" ")) {
			this.languages.use(tag.equals("?") ? null : tag);
		}
		this.languages.describe(this.error);
		assertThat(this.error.headers()).containsOnlyKeys("Vary", "Content-Language")
			.containsEntry("Content-Language", List.of(named))
			.containsEntry("Vary", List.of("Accept-Language"));
	}

	@Test
	void areNotNamedWhereNobodyKnowsThem() {
		this.languages.use(null);
		this.languages.describe(this.error);
		assertThat(this.error.headers()).containsOnlyKeys("Vary");
	}

	@Test
	void sayNothingWhereNoTextDependsOnThem() {
		this.languages.describe(this.error);
		assertThat(this.error.headers()).isEmpty();
	}

	@Test
	void sayThatAnotherLanguageMightHaveGivenAnotherText() {
		this.languages.vary();
		this.languages.describe(this.error);
		assertThat(this.error.headers()).containsOnlyKeys("Vary").containsEntry("Vary", List.of("Accept-Language"));
	}

	@Test
	void keepWhatTheErrorVariesWithAlready() {
		this.languages.vary();
		this.languages.describe(this.error.header("X-Reason", "busy").header("vary", "Origin", "Accept"));
		assertThat(this.error.headers()).containsEntry("Vary", List.of("Origin", "Accept", "Accept-Language"));
	}

	@Test
	void addNothingThatTheErrorVariesWithAlready() {
		this.languages.vary();
		this.languages.describe(this.error.header("Vary", "accept-language"));
		assertThat(this.error.headers()).containsEntry("Vary", List.of("accept-language"));
	}

	@Test
	void takeNoOtherFieldForOneThatTheErrorVariesWith() {
		this.languages.vary();
		this.languages.describe(this.error.header("X-Reason", "busy"));
		assertThat(this.error.headers()).containsEntry("Vary", List.of("Accept-Language"));
	}

	private record SoleContext(Locale locale) implements ErrorContext {

		@Override
		public Throwable failure() {
			return null;
		}

		@Override
		public String requestId() {
			return null;
		}

		@Override
		public String method() {
			return "GET";
		}

		@Override
		public String path() {
			return "/orders/7";
		}

		@Override
		public String route() {
			return null;
		}

	}

	private record PreferringContext(List<Locale> locales) implements ErrorContext, PreferredLocales {

		@Override
		public Locale locale() {
			return this.locales.get(0);
		}

		@Override
		public Throwable failure() {
			return null;
		}

		@Override
		public String requestId() {
			return null;
		}

		@Override
		public String method() {
			return "GET";
		}

		@Override
		public String path() {
			return "/orders/7";
		}

		@Override
		public String route() {
			return null;
		}

	}

}
