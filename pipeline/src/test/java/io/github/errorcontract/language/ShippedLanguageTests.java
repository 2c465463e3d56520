package io.github.errorcontract.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedLanguageTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "de|de", "de-AT|de", "fr-CA|fr", "es-419|es", "ja-JP|ja", "en-GB|en", "zh|zh", "zh-CN|zh",
					"zh-Hans-CN|zh", "zh-SG|zh", "zh-Hans-TW|zh", "zh-TW|en", "zh-HK|en", "zh-Hant|en", "zh-Hant-CN|en",
					"zh-TW ja|ja", "zh-TW zh|zh", "it|en", "it de|de", "it en de|en", "und|en", "und fr|fr",
					"x-private|en" })
	void choosesBestLanguageThatIsShipped(String tags, String chosen) {
		List<Locale> preferred = Stream.of(tags.split(" ")).map(Locale::forLanguageTag).toList();
		assertThat(ShippedLanguage.choose(preferred).tag()).isEqualTo(chosen);
	}

}
