package io.github.errorcontract.naming;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearMissTests {

	private static final List<String> CANDIDATES = List.of("NOT_FOUND", "FORBIDDEN", "CONFLICT", "GONE");

	@ParameterizedTest
	@ValueSource(strings = { "NOT_FUOND", "NOTFOUND", "NOT_FOUNDD", "NOT_FOUNT", "NOT_FOND", "NOT_FONDU", "XNOT_FOUND",
			"OT_FOUND", "XNOT_FOUNT" })
	void findsNameWithFewEdits(String name) {
		assertThat(NearMiss.find(name, CANDIDATES, 2)).isEqualTo("NOT_FOUND");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "G", "NOPE", "ORDER_LOCKED", "NOT_FOUND" })
	void findsNothingElse(String name) {
		assertThat(NearMiss.find(name, CANDIDATES, 2)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "NOT_FUOND, NOT_FOUND", "OGNE, GONE", "GOEN, GONE" })
	void countsSwapOfNeighboursAsOneEdit(String name, String found) {
		assertThat(NearMiss.find(name, CANDIDATES, 1)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOT_DNUOF", "NOT_FDUNO", "NOT_FONUX" })
	void countsOtherMovesAsSeveralEdits(String name) {
		assertThat(NearMiss.find(name, CANDIDATES, 1)).isNull();
	}

	@Test
	void findsNearestOfSeveral() {
		assertThat(NearMiss.find("ABCDEFGX", List.of("ABCDEFYZ", "ABCDEFGH"), 2)).isEqualTo("ABCDEFGH");
	}

}
