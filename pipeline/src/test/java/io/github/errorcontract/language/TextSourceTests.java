package io.github.errorcontract.language;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.AbstractResourceBasedMessageSource;
import org.springframework.context.support.DelegatingMessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

class TextSourceTests {

	private ResourceLoader resources;

	@BeforeEach
	void write(@TempDir Path folder) throws IOException {
		Files.createDirectory(folder.resolve("i18n"));
		for (String suffix : List.of("", "_de", "_de_AT", "_pt_BR", "_zh_Hant", "_ca_ES_valencia", "_iw", "_no",
				"_sr_Latn_RS")) {
			Files.createFile(folder.resolve("i18n/texts" + suffix + ".properties"));
		}
		Files.createFile(folder.resolve("rootless_de.properties"));
		this.resources = new DefaultResourceLoader(new URLClassLoader(new URL[] { folder.toUri().toURL() }));
	}

	@ParameterizedTest
	@CsvSource({ "de, de", "de-DE, de", "de-AT, de-AT", "de-Latn-AT, de-AT", "de-AT-x-secret, de-AT",
			"de-u-co-phonebk, de", "de-DE-abcde, de", "pt-BR, pt-BR", "pt, zxx", "pt-PT, zxx", "zh-TW, zh-Hant",
			"zh-Hant-HK, zh-Hant", "zh-CN, zxx", "zh, zxx", "ca-ES-valencia, ca-ES-valencia", "ca-ES, zxx", "he, he",
			"nb-NO, nb", "sr-Latn-RS, sr-Latn-RS", "sr-Latn, zxx", "sr-RS, zxx", "it, zxx", "qabcd-x-secret, zxx",
			"en, zxx", "und-AT, zxx" })
	void asksForLocaleOfBundle(String wanted, String asked) {
		for (TextSource source : List.of(source(new ResourceBundleMessageSource(), "i18n.texts"),
				source(new ResourceBundleMessageSource(), "i18n/texts"),
				source(new ReloadableResourceBundleMessageSource(), "classpath:i18n/texts"))) {
			assertThat(source.nearest(Locale.forLanguageTag(wanted)).toLanguageTag()).isEqualTo(asked);
			assertThat(source.isNone(source.nearest(Locale.forLanguageTag(wanted)))).isEqualTo(asked.equals("zxx"));
		}
	}

	@Test
	void asksForFewLocalesOfBundles() {
		assertThat(asked(source(new ResourceBundleMessageSource(), "i18n/texts"))).extracting(Locale::toLanguageTag)
			.containsExactlyInAnyOrder("de", "de-AT", "zxx");
	}

	@Test
	void asksForFewLocalesOfOtherSources() {
		assertThat(asked(new TextSource(new StaticMessageSource(), this.resources))).hasSizeLessThan(600)
			.noneMatch(Locale::hasExtensions);
	}

	@Test
	void asksOtherSourcesForWhatIsWanted() {
		ResourceBundleMessageSource below = new ResourceBundleMessageSource();
		below.setBasename("i18n/texts");
		below.setParentMessageSource(new StaticMessageSource());
		ResourceBundleMessageSource other = new ResourceBundleMessageSource() {

		};
		other.setBasename("i18n/texts");
		for (TextSource source : List.of(new TextSource(below, this.resources), new TextSource(other, this.resources),
				source(new ResourceBundleMessageSource(), "rootless"),
				source(new ResourceBundleMessageSource(), "absent"), new TextSource(new StaticMessageSource(), null))) {
			assertThat(source.nearest(Locale.forLanguageTag("it-CH-x-secret"))).isEqualTo(new Locale("it", "CH"));
			assertThat(source.systemLocale()).isNull();
		}
	}

	@Test
	void looksIntoBundlesOfParentContext() {
		ResourceBundleMessageSource child = new ResourceBundleMessageSource();
		child.setBasename("i18n/texts");
		child.setParentMessageSource(new DelegatingMessageSource());
		assertThat(new TextSource(child, this.resources).nearest(Locale.GERMANY)).isEqualTo(Locale.GERMAN);
	}

	@Test
	void toleratesLocaleThatIsNone() {
		TextSource source = source(new ResourceBundleMessageSource(), "i18n/texts");
		assertThat(source.isNone(source.nearest(new Locale("../../de", "\r\n", "..")))).isTrue();
		assertThat(source.isNone(source.nearest(new Locale("de", "\r\n", "")))).isTrue();
		assertThat(new TextSource(new StaticMessageSource(), null).nearest(new Locale("../../de", "\r\n", ".."))
			.toLanguageTag()).isEqualTo("und");
	}

	@Test
	void asksForRootLocaleItself() {
		assertThat(source(new ResourceBundleMessageSource(), "i18n/texts").nearest(Locale.ROOT)).isEqualTo(Locale.ROOT);
	}

	private TextSource source(AbstractResourceBasedMessageSource source, String basename) {
		source.setBasename(basename);
		return new TextSource(source, this.resources);
	}

	private static Set<Locale> asked(TextSource source) {
		Set<Locale> asked = new HashSet<>();
		for (Locale wanted : wanted()) {
			asked.add(source.nearest(wanted));
		}
		return asked;
	}

	/** As many as a client can think of. */
	private static List<Locale> wanted() {
		List<Locale> wanted = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			char first = (char) ('A' + i % 26);
			char second = (char) ('A' + i / 26 % 26);
			wanted.add(Locale.forLanguageTag("de-AT-x-" + i));
			wanted.add(Locale.forLanguageTag("de-" + first + second));
			wanted.add(Locale.forLanguageTag("q" + first + second + "-" + second + first));
		}
		return wanted;
	}

}
