package io.github.errorcontract.message;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import io.github.errorcontract.language.TextSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.ResourceBundleMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An application that has a bundle of one language, and none without a language.
 */
@ExtendWith(OutputCaptureExtension.class)
class ApplicationTextsTests {

	private static final Object[] NONE = {};

	private ApplicationTexts texts;

	@BeforeEach
	void inGermanOnly(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("texts_de.properties"), "error.GONE=Weg.");
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasename("texts");
		source.setFallbackToSystemLocale(false);
		source.setBundleClassLoader(new URLClassLoader(new URL[] { folder.toUri().toURL() }));
		this.texts = new ApplicationTexts(new TextSource(source, null));
	}

	@Test
	void areFoundInItsLanguage() {
		assertThat(this.texts.find("error.GONE", NONE, Locale.GERMAN)).isEqualTo(new LocalizedText("Weg.", "de"));
	}

	@Test
	void areSilentlyNotFoundInAnyOther(CapturedOutput output) {
		assertThat(this.texts.find("error.GONE", NONE, Locale.FRENCH)).isNull();
		assertThat(this.texts.find("error.GONE", NONE, Locale.forLanguageTag("xx-YY"))).isNull();
		assertThat(output).doesNotContain("Failed to format");
	}

}
