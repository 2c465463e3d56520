package io.github.errorcontract.cause.async;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;

import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncFailuresTests {

	@Test
	void answersTimeoutWithServiceUnavailable() {
		assertThat(MappedFailure.error(new AsyncFailures(), new AsyncRequestTimeoutException()).code())
			.isEqualTo(BuiltInError.SERVICE_UNAVAILABLE.code());
	}

}
