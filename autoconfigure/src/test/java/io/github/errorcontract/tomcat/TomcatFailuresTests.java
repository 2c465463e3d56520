package io.github.errorcontract.tomcat;

import java.util.Objects;

import io.github.errorcontract.cause.multipart.MultipartFailures;
import io.github.errorcontract.fixture.MappedFailure;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.junit.jupiter.api.Test;

import org.springframework.web.multipart.MultipartException;

import static org.assertj.core.api.Assertions.assertThat;

class TomcatFailuresTests {

	@Test
	void answersBrokenBodyWithMalformedBody() {
		assertThat(code(new BadRequestException("broken"))).isEqualTo("MALFORMED_BODY");
		assertThat(code(new ClientAbortException())).isEqualTo("MALFORMED_BODY");
	}

	@Test
	void answersTooManyPartsWithContentTooLarge() {
		Throwable limit = new IllegalStateException(new FileCountLimitExceededException("attachment", 50));
		assertThat(MappedFailure.error(new MultipartFailures(), new MultipartException("no", limit)))
			.hasToString("413 CONTENT_TOO_LARGE");
	}

	private static String code(Throwable failure) {
		return Objects.requireNonNull(MappedFailure.error(new TomcatFailures(), failure)).code();
	}

}
