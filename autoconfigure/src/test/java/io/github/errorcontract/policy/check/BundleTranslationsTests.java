package io.github.errorcontract.policy.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.MessageSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class BundleTranslationsTests {

	@Test
	void readFilesOutsideOfTheClassPath(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("texts_de.properties"), "error.LOST=Weg.");
		ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();
		source.setBasename(folder.toUri() + "texts");
		try (GenericApplicationContext context = new GenericApplicationContext()) {
			context.registerBean("messageSource", MessageSource.class, () -> source);
			context.refresh();
			BundleTranslations translations = new BundleTranslations(context);
			assertThat(translations.isTranslated("LOST", Locale.GERMAN)).isTrue();
			assertThat(translations.isTranslated("LOST", Locale.FRENCH)).isFalse();
		}
	}

}
