package io.github.errorcontract.cause.container;

import java.util.Objects;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.MappedFailure;
import jakarta.servlet.UnavailableException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContainerFailuresTests {

	@Test
	void answersBrokenBodyWithMalformedBody() {
		assertThat(code(new BadRequestException("broken"))).isEqualTo("MALFORMED_BODY");
		assertThat(code(new ClientAbortException())).isEqualTo("MALFORMED_BODY");
	}

	@Test
	void answersWithStatusThatJettyNames() {
		assertThat(code(new BadMessageException("broken"))).isEqualTo("INVALID_REQUEST");
		assertThat(code(new HttpException.RuntimeException(431))).isEqualTo("REQUEST_HEADER_FIELDS_TOO_LARGE");
	}

	@Test
	void answersWithStatusOfInnermostCause() {
		HttpException.IllegalStateException tooLarge = new HttpException.IllegalStateException(413);
		assertThat(code(new HttpException.IllegalStateException(400, "form", new IllegalStateException(tooLarge))))
			.isEqualTo("CONTENT_TOO_LARGE");
	}

	@Test
	void answersForServletThatIsUnavailable() {
		ApiError error = MappedFailure.error(new ContainerFailures(), new UnavailableException("closed", 7));
		assertThat(error.code()).isEqualTo("SERVICE_UNAVAILABLE");
		assertThat(error.retryAfter()).hasSeconds(7);
		assertThat(code(new UnavailableException("gone"))).isEqualTo("NOT_FOUND");
	}

	@Test
	void leavesDelayToDefaultWhereServletKnowsNone() {
		ApiError error = MappedFailure.error(new ContainerFailures(), new UnavailableException("closed", -1));
		assertThat(error.retryAfter()).isNull();
	}

	private static String code(Throwable failure) {
		return Objects.requireNonNull(MappedFailure.error(new ContainerFailures(), failure)).code();
	}

}
