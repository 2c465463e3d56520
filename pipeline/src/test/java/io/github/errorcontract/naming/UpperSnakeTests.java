package io.github.errorcontract.naming;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UpperSnakeTests {

	@ParameterizedTest
	@CsvSource({ "NotBlank, NOT_BLANK", "ISBN, ISBN", "URLPath, URL_PATH", "CreditCardNumber, CREDIT_CARD_NUMBER",
			"typeMismatch, TYPE_MISMATCH", "already-taken, ALREADY_TAKEN", "Iso8601Date, ISO8601_DATE",
			"$odd__name$, ODD_NAME", "-, ''" })
	void convertsNames(String name, String code) {
		assertThat(UpperSnake.of(name)).isEqualTo(code);
	}

}
