package io.github.errorcontract.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.errorcontract.fixture.Bundles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is remembered of the locales that clients ask for.
 */
class RememberedLocalesTests {

	private final Locale before = Locale.getDefault();

	@AfterEach
	void back() {
		Locale.setDefault(this.before);
	}

	@Test
	void spareFurtherLooksForFilesUntilTheyAreTooMany(@TempDir Path folder) {
		Bundles bundles = bundles(folder);
		CountingResources resources = new CountingResources(bundles.loader());
		TextSource source = new TextSource(bundles.messages("texts"), resources);
		source.nearest(Locale.GERMANY);
		for (int i = 1; i < 500; i++) {
			source.nearest(Locale.forLanguageTag("de-x-" + i));
		}
		int looks = resources.looks;
		assertThat(source.nearest(Locale.GERMANY)).isEqualTo(Locale.GERMAN);
		assertThat(resources.looks).isEqualTo(looks);
		source.nearest(Locale.forLanguageTag("de-x-500"));
		looks = resources.looks;
		assertThat(source.nearest(Locale.GERMANY)).isEqualTo(Locale.GERMAN);
		assertThat(resources.looks).isGreaterThan(looks);
	}

	@Test
	void areAskedForByLanguageAloneWhereTheyAreTooMany() {
		TextSource source = new TextSource(new StaticMessageSource(), null);
		List<Locale> first = new ArrayList<>();
		for (int i = 0; i < 500; i++) {
			first.add(Locale.forLanguageTag("q" + (char) ('a' + i / 26) + (char) ('a' + i % 26) + "-CH"));
		}
		assertThat(first).allSatisfy((locale) -> assertThat(source.nearest(locale)).isEqualTo(locale));
		assertThat(source.nearest(Locale.GERMANY)).isEqualTo(Locale.GERMAN);
		assertThat(source.nearest(Locale.forLanguageTag("gsw-CH"))).isEqualTo(Locale.ROOT);
		assertThat(first).allSatisfy((locale) -> assertThat(source.nearest(locale)).isEqualTo(locale));
	}

	@ParameterizedTest
	@CsvSource({ "de-AT, de-AT", "zh-Hant-TW, zh-Hant-TW", "ca-ES-valencia, ca-ES", "de-u-co-phonebk, de",
			"de-AT-x-secret, de-AT" })
	void areAskedForWithoutWhatNoBundleIsNamedBy(String wanted, String asked) {
		TextSource source = new TextSource(new StaticMessageSource(), null);
		assertThat(source.nearest(Locale.forLanguageTag(wanted)).toLanguageTag()).isEqualTo(asked);
	}

	@ParameterizedTest
	@CsvSource({ "de-CH, de", "fr-FR," })
	void includeThatOfTheSystem(Locale system, Locale nearest, @TempDir Path folder) {
		Locale.setDefault(system);
		Bundles bundles = bundles(folder);
		assertThat(bundles.texts(bundles.messages("texts")).systemLocale()).isEqualTo(nearest);
		assertThat(new TextSource(new StaticMessageSource(), null).systemLocale()).isNull();
	}

	private static Bundles bundles(Path folder) {
		return new Bundles(folder).with("texts").with("texts_de");
	}

	private static final class CountingResources extends DefaultResourceLoader {

		private int looks;

		CountingResources(ClassLoader loader) {
			super(loader);
		}

		@Override
		public Resource getResource(String location) {
			this.looks++;
			return super.getResource(location);
		}

	}

}
