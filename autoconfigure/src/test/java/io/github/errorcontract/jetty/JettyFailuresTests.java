package io.github.errorcontract.jetty;

import java.util.Objects;

import io.github.errorcontract.fixture.MappedFailure;
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JettyFailuresTests {

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

	private static String code(Throwable failure) {
		return Objects.requireNonNull(MappedFailure.error(new JettyFailures(), failure)).code();
	}

}
