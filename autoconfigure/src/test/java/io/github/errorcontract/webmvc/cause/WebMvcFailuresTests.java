package io.github.errorcontract.webmvc.cause;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.UnsatisfiedServletRequestParameterException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import static org.assertj.core.api.Assertions.assertThat;

class WebMvcFailuresTests {

	@Test
	void answersForRouteThatIsNotThere() {
		assertThat(error(new NoHandlerFoundException("GET", "/x", new HttpHeaders())))
			.hasToString("404 ROUTE_NOT_FOUND");
		assertThat(error(new NoResourceFoundException(HttpMethod.GET, "/x", "x"))).hasToString("404 ROUTE_NOT_FOUND");
	}

	@Test
	void answersUnsatisfiedCondition() {
		assertThat(error(new UnsatisfiedServletRequestParameterException(new String[] { "a=1" }, Map.of())))
			.hasToString("400 INVALID_REQUEST");
	}

	@Test
	void listsSupportedMethods() {
		ApiError error = error(new HttpRequestMethodNotSupportedException("PUT", List.of("GET", "POST")));
		assertThat(error.code()).isEqualTo("METHOD_NOT_ALLOWED");
		assertThat(error.headers()).containsOnly(Map.entry("Allow", List.of("GET, POST")));
	}

	@Test
	void hasNoAllowWhereMethodsAreNotKnown() {
		assertThat(error(new HttpRequestMethodNotSupportedException("PUT")).headers()).isEmpty();
	}

	@Test
	void listsSupportedMediaTypesForPatch() {
		ApiError error = error(new HttpMediaTypeNotSupportedException(MediaType.TEXT_PLAIN,
				List.of(MediaType.APPLICATION_JSON), HttpMethod.PATCH));
		assertThat(error.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
		assertThat(error.message()).isEqualTo("Supported media types: application/json.");
		assertThat(error.headers()).containsOnly(Map.entry("Accept", List.of("application/json")),
				Map.entry("Accept-Patch", List.of("application/json")));
	}

	@Test
	void saysWhatIsAvailable() {
		ApiError error = error(new HttpMediaTypeNotAcceptableException(
				List.of(MediaType.APPLICATION_JSON, MediaType.ALL, MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN)));
		assertThat(error.status()).isEqualTo(406);
		assertThat(error.message()).isEqualTo("Available media types: application/json, text/plain.");
		assertThat(error.headers()).isEmpty();
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new WebMvcFailures(), failure);
	}

}
