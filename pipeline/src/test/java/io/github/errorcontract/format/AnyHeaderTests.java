package io.github.errorcontract.format;

import java.util.List;
import java.util.Locale;

import io.github.errorcontract.language.ShippedLanguage;
import io.github.errorcontract.language.TextSource;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever clients send as what they accept.
 */
class AnyHeaderTests {

	private static final MediaType PROBLEM = MediaType.APPLICATION_PROBLEM_JSON;

	private final TextSource texts = new TextSource(new StaticMessageSource(), null);

	@Property(tries = 2000)
	void isNoProblemUnlessItIsAskedFor(@ForAll("accepts") String accept) {
		if (AcceptedProblem.isPreferred(accept)) {
			assertThat(accept).containsIgnoringCase(PROBLEM.toString());
		}
	}

	@Property(tries = 2000)
	void isProblemWhereSpringAgreesOnIt(@ForAll("ranges") String accept) {
		try {
			List<MediaType> ranges = MediaType.parseMediaTypes(accept);
			boolean alone = ranges.stream()
				.allMatch((range) -> range.equalsTypeAndSubtype(PROBLEM) && range.getQualityValue() == 1);
			if (alone && !ranges.isEmpty()) {
				assertThat(AcceptedProblem.isPreferred(accept)).isTrue();
			}
		}
		catch (InvalidMediaTypeException ex) {
			assertThat(AcceptedProblem.isPreferred(accept)).isIn(true, false);
		}
	}

	@Property(tries = 2000)
	void hasLanguageThatIsPlain(@ForAll("tags") String tag) {
		Locale wanted = Locale.forLanguageTag(tag);
		assertThat(this.texts.nearest(wanted).toLanguageTag()).hasSizeLessThan(16);
		assertThat(ShippedLanguage.choose(List.of(wanted))).isNotNull();
	}

	@Provide
	Arbitrary<String> accepts() {
		return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(100), ranges());
	}

	@Provide
	Arbitrary<String> ranges() {
		return Arbitraries
			.of("application/problem+json", "application/json", "APPLICATION/Problem+JSON", "*/*", "application/*", ";",
					",", " ", "q=", "q=0", "q=1", "0.5", "1.000", "\"", "\\", "charset=utf-8", "+", "=", "\t", "x")
			.list()
			.ofMaxSize(14)
			.map((parts) -> String.join("", parts));
	}

	@Provide
	Arbitrary<String> tags() {
		return Arbitraries.strings()
			.withChars("-_axudehQZ09é")
			.ofMaxLength(40)
			.map((tail) -> tail.startsWith("-") ? "de" + tail : tail);
	}

}
