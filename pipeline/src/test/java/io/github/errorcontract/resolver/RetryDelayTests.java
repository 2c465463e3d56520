package io.github.errorcontract.resolver;

import java.time.Duration;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryDelayTests {

	private final ApiError.Builder error = ApiError.builder(BuiltInError.SERVICE_UNAVAILABLE);

	@ParameterizedTest
	@CsvSource({ "Retry-After, 7, 7", "retry-after, 0, 0", "Retry-After, 999999999, 999999999" })
	void takesSecondsOfHeaderField(String name, String value, long seconds) {
		RetryDelay.adopt(this.error.header("X-Other", "3").header(name, value));
		assertThat(this.error.retryAfter()).hasSeconds(seconds);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Wed, 21 Oct 2015 07:28:00 GMT", "-1", "1.5", "", "9999999999" })
	void leavesFieldThatNamesNoSeconds(String value) {
		RetryDelay.adopt(this.error.header("Retry-After", value));
		assertThat(this.error.retryAfter()).isNull();
	}

	@Test
	void readsNoOtherField() {
		RetryDelay.adopt(this.error.header("Age", "7"));
		assertThat(this.error.retryAfter()).isNull();
	}

	@Test
	void keepsDelayOfError() {
		RetryDelay.adopt(this.error.retryAfter(Duration.ofSeconds(3)).header("Retry-After", "7"));
		assertThat(this.error.retryAfter()).hasSeconds(3);
	}

}
