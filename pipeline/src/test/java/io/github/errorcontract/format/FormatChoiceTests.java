package io.github.errorcontract.format;

import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormatChoiceTests {

	private static final PathFormats BY_PATH = (path) -> switch (path) {
		case "/problems" -> ErrorFormat.PROBLEM;
		case "/envelopes" -> ErrorFormat.ENVELOPE;
		default -> null;
	};

	@ParameterizedTest
	@CsvSource({ "ENVELOPE, /problems, PROBLEM", "ENVELOPE, /envelopes, ENVELOPE", "ENVELOPE, /other,",
			"PROBLEM, /problems, PROBLEM", "PROBLEM, /envelopes, ENVELOPE", "PROBLEM, /other, PROBLEM" })
	void prefersFormatOfPathToConfiguredOne(ErrorFormat configured, String path, ErrorFormat fixed) {
		FormatChoice choice = new FormatChoice(configured, BY_PATH, false);
		assertThat(choice.fixed(path)).isEqualTo(fixed);
		ErrorFormat.Choice chosen = choice.of(StubContext.ANY.at("GET", path));
		assertThat(chosen.format()).isEqualTo((fixed != null) ? fixed : ErrorFormat.ENVELOPE);
		assertThat(chosen).isEqualTo(chosen.format().chosen(fixed == null));
	}

	@ParameterizedTest
	@CsvSource({ "ENVELOPE,", "PROBLEM, PROBLEM" })
	void hasConfiguredFormatWhereNoPathHasOne(ErrorFormat configured, ErrorFormat fixed) {
		FormatChoice choice = new FormatChoice(configured, null, true);
		assertThat(choice.fixed("/problems")).isEqualTo(fixed);
		assertThat(choice.of(StubContext.ANY)).isEqualTo(configured.chosen(true));
	}

	@Test
	void letsClientChooseByDefault() {
		assertThat(FormatChoice.byClient().fixed("/problems")).isNull();
		assertThat(FormatChoice.byClient().of(StubContext.ANY)).isEqualTo(ErrorFormat.ENVELOPE.chosen(true));
	}

}
