package io.github.errorcontract.cause.routing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.accept.InvalidApiVersionException;
import org.springframework.web.accept.MissingApiVersionException;
import org.springframework.web.accept.NotAcceptableApiVersionException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;

import static org.assertj.core.api.Assertions.assertThat;

class RoutingFailuresTests {

	@ParameterizedTest
	@MethodSource
	void answersWithCode(Throwable failure, int status, String code) {
		ApiError error = error(failure);
		assertThat(error.status()).isEqualTo(status);
		assertThat(error.code()).isEqualTo(code);
	}

	static Stream<Arguments> answersWithCode() {
		return Stream.of(Arguments.of(new InvalidApiVersionException("9"), 400, "UNSUPPORTED_API_VERSION"),
				Arguments.of(new NotAcceptableApiVersionException("9"), 400, "UNSUPPORTED_API_VERSION"),
				Arguments.of(new MissingApiVersionException(), 400, "INVALID_REQUEST"));
	}

	@Test
	void listsSupportedMethodsOfStatusException() {
		ApiError error = error(new MethodNotAllowedException(HttpMethod.PUT, List.of(HttpMethod.GET)));
		assertThat(error.headers()).containsOnly(Map.entry("Allow", List.of("GET")));
	}

	@Test
	void listsSupportedMediaTypesOfStatusException() {
		ApiError error = error(
				new UnsupportedMediaTypeStatusException(MediaType.TEXT_PLAIN, List.of(MediaType.APPLICATION_JSON)));
		assertThat(error.headers()).containsOnly(Map.entry("Accept", List.of("application/json")));
	}

	@Test
	void saysNothingOfUnparsableAccept() {
		assertThat(error(new NotAcceptableStatusException("Could not parse 'x'")).message())
			.isEqualTo("No acceptable representation is available.");
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new RoutingFailures(), failure);
	}

}
