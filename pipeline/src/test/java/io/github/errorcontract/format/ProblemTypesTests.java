package io.github.errorcontract.format;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTypesTests {

	@ParameterizedTest
	@CsvSource({ "ORDER_LOCKED, ORDER_LOCKED", "order-locked, order-locked", "az09AZ, az09AZ", "A B, A%20B",
			"A+B, A%2BB", "A/B, A%2FB", "É, %C3%89", "A_é, A_%C3%A9", "A{, A%7B", "A?, A%3F" })
	void encodesCodeInType(String code, String encoded) {
		assertThat(new ProblemTypes("urn:e:", WireNames.DEFAULT).type(code)).isEqualTo("urn:e:" + encoded);
	}

	@ParameterizedTest
	@CsvSource({ "400, Bad Request", "499, Client Error", "500, Internal Server Error", "599, Server Error" })
	void hasPhraseOfStatusForTitleWithoutBase(int status, String title) {
		ProblemTypes types = new ProblemTypes(null, WireNames.DEFAULT);
		assertThat(types.type("ORDER_LOCKED")).isEqualTo("about:blank");
		assertThat(types.title("ORDER_LOCKED", status)).isEqualTo(title);
	}

	@Test
	void hasCodeInWordsForTitle() {
		ProblemTypes types = new ProblemTypes("urn:e:", WireNames.DEFAULT);
		assertThat(types.title("INVALID_CSRF_TOKEN", 403)).isEqualTo("Invalid CSRF token");
		assertThat(types.title("", 403)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "400, true", "418, false", "422, true", "499, false", "500, true", "503, true", "509, false" })
	void knowsRegisteredStatuses(int status, boolean registered) {
		assertThat(StatusPhrase.isRegistered(status)).isEqualTo(registered);
	}

}
