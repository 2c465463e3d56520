package io.github.errorcontract.resolver;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationsTests {

	private final StaticMessageSource source = new StaticMessageSource();

	private final Translations translations = new Translations(this.source);

	@Test
	void knowsShippedTexts() {
		assertThat(new Translations(null).has("NOT_FOUND", Locale.GERMAN)).isTrue();
		assertThat(new Translations(null).has("NOT_FOUND", Locale.ITALIAN)).isFalse();
	}

	@Test
	void knowsTextsOfTheApplication() {
		this.source.addMessage("error.ORDER_LOCKED", Locale.ITALIAN, "Bloccato.");
		assertThat(this.translations.has("ORDER_LOCKED", Locale.ITALIAN)).isTrue();
		assertThat(this.translations.has("ORDER_LOCKED", Locale.FRENCH)).isFalse();
	}

	@Test
	void countsNoTextOfTheRootBundle() {
		this.source.addMessage("error.ORDER_LOCKED", Locale.ROOT, "Locked.");
		this.source.addMessage("error.ORDER_LOCKED", Locale.ITALIAN, "Locked.");
		assertThat(this.translations.has("ORDER_LOCKED", Locale.ITALIAN)).isFalse();
	}

}
