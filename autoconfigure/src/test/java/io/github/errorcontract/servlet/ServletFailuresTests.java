package io.github.errorcontract.servlet;

import java.util.Objects;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.MappedFailure;
import jakarta.servlet.UnavailableException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ServletFailuresTests {

	@Test
	void answersForServletThatIsUnavailable() {
		ApiError error = MappedFailure.error(new ServletFailures(), new UnavailableException("closed", 7));
		assertThat(error.code()).isEqualTo("SERVICE_UNAVAILABLE");
		assertThat(error.retryAfter()).hasSeconds(7);
		assertThat(code(new UnavailableException("gone"))).isEqualTo("NOT_FOUND");
	}

	@Test
	void leavesDelayToDefaultWhereServletKnowsNone() {
		ApiError error = MappedFailure.error(new ServletFailures(), new UnavailableException("closed", -1));
		assertThat(error.retryAfter()).isNull();
	}

	private static String code(Throwable failure) {
		return Objects.requireNonNull(MappedFailure.error(new ServletFailures(), failure)).code();
	}

}
