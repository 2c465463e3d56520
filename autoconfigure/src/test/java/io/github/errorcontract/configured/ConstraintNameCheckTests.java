package io.github.errorcontract.configured;

import java.util.Map;

import io.github.errorcontract.definition.InvalidContractException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ConstraintNameCheckTests {

	@ParameterizedTest
	@CsvSource({ "Emial, Email", "NotBlnk, NotBlank", "order.email.Emial, order.email.Email" })
	void suggestsConstraintThatWasProbablyMeant(String key, String meant) {
		InvalidContractException failure = assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> check(key))
			.actual();
		assertThat(failure).hasMessageContaining("'error-contract.validation.codes." + key + "'");
		assertThat(failure.remedy()).startsWith("Did you mean 'error-contract.validation.codes." + meant + "'?");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Email", "email", "not-blank", "order.email.NotBlank", "Iban", "AfterTo", "Max", "URL" })
	void acceptsKnownConstraintsAndOwn(String key) {
		assertThatNoException().isThrownBy(() -> check(key));
	}

	@Test
	void acceptsOwnConstraintThatResemblesKnownOne() {
		assertThatNoException().isThrownBy(() -> check("Emails"));
	}

	private static void check(String key) {
		new ConstraintNameCheck(new MockEnvironment()).check(Map.of(key, "A_CODE"));
	}

	private @interface Emails {

	}

}
