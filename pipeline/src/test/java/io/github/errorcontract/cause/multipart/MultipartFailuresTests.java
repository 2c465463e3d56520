package io.github.errorcontract.cause.multipart;

import java.io.IOException;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import static org.assertj.core.api.Assertions.assertThat;

class MultipartFailuresTests {

	@ParameterizedTest
	@MethodSource
	void answersWithCode(Throwable failure, int status, String code) {
		ApiError error = MappedFailure.error(new MultipartFailures(), failure);
		assertThat(error.status()).isEqualTo(status);
		assertThat(error.code()).isEqualTo(code);
	}

	static Stream<Arguments> answersWithCode() {
		return Stream.of(Arguments.of(new MaxUploadSizeExceededException(1), 413, "CONTENT_TOO_LARGE"),
				Arguments.of(new MultipartException("no", new IOException("truncated")), 400, "MALFORMED_BODY"),
				Arguments.of(new MultipartException("Current request is not a multipart request"), 400,
						"INVALID_REQUEST"),
				Arguments.of(new MultipartException("loop", loop()), 400, "MALFORMED_BODY"));
	}

	private static Throwable loop() {
		RuntimeException first = new RuntimeException();
		first.initCause(new RuntimeException(first));
		return first;
	}

}
