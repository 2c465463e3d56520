package io.github.errorcontract.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.github.errorcontract.BuiltInError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedTextsTests {

	private final ShippedTexts texts = new ShippedTexts();

	@Test
	void saysInEnglishWhatTheTypesSay() {
		assertThat(bundle(ShippedLanguage.ENGLISH)).isEqualTo(english());
	}

	@ParameterizedTest
	@EnumSource(ShippedLanguage.class)
	void hasEveryTextInEveryLanguageWithTheSamePlaceholders(ShippedLanguage language) {
		Map<String, String> bundle = bundle(language);
		assertThat(bundle.keySet()).isEqualTo(english().keySet());
		english().forEach((key, text) -> {
			assertThat(bundle.get(key)).as(key).isNotBlank();
			assertThat(placeholders(bundle.get(key))).as(key).isEqualTo(placeholders(text));
			assertThat(this.texts.find(key, language)).isEqualTo(bundle.get(key));
		});
	}

	@ParameterizedTest
	@EnumSource(value = ShippedLanguage.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
	void leavesNoTextInEnglish(ShippedLanguage language) {
		assertThat(bundle(language).values()).doesNotContainAnyElementsOf(english().values());
	}

	@ParameterizedTest
	@CsvSource({ "NOT_FOUND, de, true", "NOT_FOUND, de-AT, true", "NOT_FOUND, zh-Hans-CN, true",
			"NOT_FOUND, zh-TW, false", "NOT_FOUND, it, false", "ORDER_LOCKED, de, false", "many, de, false" })
	void knowsWhichCodesItTranslates(String code, String tag, boolean has) {
		assertThat(this.texts.has(code, Locale.forLanguageTag(tag))).isEqualTo(has);
	}

	private static Map<String, String> english() {
		Map<String, String> english = new TreeMap<>();
		for (BuiltInError error : BuiltInError.values()) {
			english.put(error.name(), error.message());
		}
		for (ComposedText text : ComposedText.values()) {
			english.put(text.variant(), text.message());
		}
		return english;
	}

	private static Map<String, String> bundle(ShippedLanguage language) {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(
				ShippedTexts.class.getResourceAsStream("messages_" + language.tag() + ".properties"),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		Map<String, String> bundle = new TreeMap<>();
		properties.stringPropertyNames().forEach((key) -> bundle.put(key, properties.getProperty(key)));
		return bundle;
	}

	private static Object placeholders(String text) {
		return Pattern.compile("\\{[^}]*}").matcher(text).results().map(MatchResult::group).sorted().toList();
	}

}
