package io.github.errorcontract.naming;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RelaxedNamesTests {

	@ParameterizedTest
	@CsvSource({ "ORDER_LOCKED, orderlocked", "ORDER_LOCKED, order-locked", "X-Reason, XREASON", "A_, a", "ZAZ, zaz",
			"'', _-" })
	void ignoresCaseAndSeparators(String left, String right) {
		assertThat(RelaxedNames.same(left, right)).isTrue();
		assertThat(RelaxedNames.same(right, left)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "ORDER, ORDERS", "A, B", "'', A", "ORDER_1, ORDER_2", "TITEL, TİTEL" })
	void tellsOtherNamesApart(String left, String right) {
		assertThat(RelaxedNames.same(left, right)).isFalse();
		assertThat(RelaxedNames.ORDER.compare(left, right)).isEqualTo(-RelaxedNames.ORDER.compare(right, left));
	}

	@Test
	void ordersByLetters() {
		assertThat(RelaxedNames.ORDER.compare("a_b", "AC")).isNegative();
		assertThat(RelaxedNames.ORDER.compare("AB", "A_B_C")).isNegative();
	}

}
