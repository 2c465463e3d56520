package io.github.errorcontract.tomcat;

import java.util.Objects;

import io.github.errorcontract.cause.MappedFailure;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TomcatFailuresTests {

	@Test
	void answersBrokenBodyWithMalformedBody() {
		assertThat(code(new BadRequestException("broken"))).isEqualTo("MALFORMED_BODY");
		assertThat(code(new ClientAbortException())).isEqualTo("MALFORMED_BODY");
	}

	private static String code(Throwable failure) {
		return Objects.requireNonNull(MappedFailure.error(new TomcatFailures(), failure)).code();
	}

}
