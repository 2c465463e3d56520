package io.github.errorcontract.resolver;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.format.Reasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BareStatusTests {

	@ParameterizedTest
	@CsvSource({ "409, 409 CONFLICT", "418, 418 CLIENT_ERROR", "599, 599 SERVER_ERROR" })
	void takesCodeOfStatus(int status, String expected) {
		assertThat(BareStatus.error(status).build()).hasToString(expected);
	}

	@ParameterizedTest
	@CsvSource({ "ALL, Taken., Taken.", "DECLARED, Taken.,", "NONE,," })
	void showsReasonsThatAreTrusted(Reasons reasons, String declared, String sent) {
		BareStatus statuses = new BareStatus(reasons);
		assertThat(statuses.declared(409, "Taken.").text()).isEqualTo(declared);
		assertThat(statuses.sent(409, "Taken.").text()).isEqualTo(sent);
	}

	@ParameterizedTest
	@CsvSource({ "400, Why.", "499, Why.", "500,", "503," })
	void showsNoReasonOfServerError(int status, String expected) {
		assertThat(new BareStatus(Reasons.ALL).sent(status, "Why.").text()).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void takesBlankReasonForNone(String reason) {
		assertThat(new BareStatus(Reasons.ALL).declared(409, reason).text()).isNull();
	}

	@Test
	void needsNoReason() {
		ApiError.Builder error = new BareStatus(Reasons.ALL).sent(409, null);
		assertThat(error.text()).isNull();
		assertThat(error.build()).hasToString("409 CONFLICT");
	}

}
