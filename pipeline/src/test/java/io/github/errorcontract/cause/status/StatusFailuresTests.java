package io.github.errorcontract.cause.status;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.Reasons;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.language.DeclaredProblem;
import io.github.errorcontract.resolver.BareStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerErrorException;
import org.springframework.web.server.ServerWebInputException;

import static org.assertj.core.api.Assertions.assertThat;

class StatusFailuresTests {

	private static final BiFunction<Class<?>, ErrorType, ErrorType> NAMING = (type, error) -> ErrorType
		.of(type.getSimpleName(), error.status(), error.message());

	@Test
	void keepsStatusAndReason() {
		ApiError error = error(new ResponseStatusException(HttpStatus.I_AM_A_TEAPOT, "Short and stout."));
		assertThat(error.status()).isEqualTo(418);
		assertThat(error.code()).isEqualTo("CLIENT_ERROR");
		assertThat(error.message()).isEqualTo("Short and stout.");
	}

	@Test
	void hidesReasonOfServerError() {
		assertThat(error(new ResponseStatusException(HttpStatus.BAD_GATEWAY, "db-7 is down")).message())
			.doesNotContain("db-7");
	}

	@ParameterizedTest
	@ValueSource(ints = { 304, 399, 600 })
	void leavesStatusThatIsNoErrorToSpring(int status) {
		assertThat(error(new ResponseStatusException(HttpStatusCode.valueOf(status)))).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 499, 500, 599 })
	void answersEveryStatusOfError(int status) {
		assertThat(error(new ResponseStatusException(HttpStatusCode.valueOf(status))).status()).isEqualTo(status);
	}

	@Test
	void hidesTextsOfSpringsOwnExceptions() {
		assertThat(error(new ServerWebInputException("Type mismatch in com.acme.Order")).message())
			.isEqualTo("The request is invalid.");
		assertThat(error(new ServerErrorException("com.acme", (Throwable) null)).code()).isEqualTo("INTERNAL_ERROR");
	}

	@Test
	void keepsHeadersButThoseOfBody() {
		ErrorResponseException failure = new ErrorResponseException(HttpStatus.LOCKED,
				ProblemDetail.forStatusAndDetail(HttpStatus.LOCKED, "Being edited."), null);
		failure.getHeaders().addAll("X-Reason", List.of("a", "b"));
		failure.getHeaders().set("Content-Type", "text/plain");
		ApiError error = error(failure);
		assertThat(error.message()).isEqualTo("Being edited.");
		assertThat(error.headers()).containsOnly(Map.entry("X-Reason", List.of("a", "b")));
	}

	@Test
	void keepsTypeTitleAndPropertiesOfProblem() {
		ProblemDetail body = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "Out of stock.");
		body.setType(URI.create("https://acme.com/out-of-stock"));
		body.setTitle("Out of stock");
		body.setProperty("left", 3);
		body.setProperty("code", "refused");
		ApiError error = error(new ErrorResponseException(HttpStatus.CONFLICT, body, null));
		assertThat(error).hasToString("409 CONFLICT");
		assertThat(error.properties()).containsOnly(Map.entry("left", 3));
		ProblemTypes types = new ProblemTypes(null, WireNames.DEFAULT);
		assertThat(types.type(error)).isEqualTo("https://acme.com/out-of-stock");
		assertThat(types.title(error)).isEqualTo("Out of stock");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			409 | -           | -            | urn:e:CONFLICT | Conflict
			409 | urn:stock   | -            | urn:stock      | Conflict
			409 | -           | Out of stock | urn:e:CONFLICT | Out of stock
			409 | about:blank | Out of stock | urn:e:CONFLICT | Out of stock
			409 | -           | Conflict     | urn:e:CONFLICT | Conflict
			409 | -           | ' '          | urn:e:CONFLICT | Conflict
			499 | -           | Out of stock | urn:e:CLIENT_ERROR | Out of stock
			499 | urn:stock   | -            | urn:stock      | Client error
			""")
	void keepsTypeAndTitleEachByItself(int status, String uri, String title, String type, String shown) {
		ProblemDetail body = ProblemDetail.forStatus(status);
		body.setType((uri != null) ? URI.create(uri) : null);
		body.setTitle(title);
		ApiError error = error(new ErrorResponseException(HttpStatusCode.valueOf(status), body, null));
		ProblemTypes types = new ProblemTypes("urn:e:", WireNames.DEFAULT);
		assertThat(types.type(error)).isEqualTo(type);
		assertThat(types.title(error)).isEqualTo(shown);
	}

	@Test
	void declaresNoProblemThatIsThatOfTheStatus() {
		ProblemDetail body = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
		body.setTitle("Not Found");
		ApiError error = error(new ErrorResponseException(HttpStatus.NOT_FOUND, body, null));
		assertThat(error.toBuilder().type()).isNotInstanceOf(DeclaredProblem.class);
	}

	@Test
	void hasTypeAndTitleOfCodeWhereProblemHasNone() {
		ApiError error = error(new ErrorResponseException(HttpStatus.CONFLICT));
		ProblemTypes types = new ProblemTypes("urn:e:", WireNames.DEFAULT);
		assertThat(types.type(error)).isEqualTo("urn:e:CONFLICT");
		assertThat(types.title(error)).isEqualTo("Conflict");
	}

	@Test
	void knowsEveryErrorResponse() {
		ApiError error = error(new Quota());
		assertThat(error.status()).isEqualTo(429);
		assertThat(error.code()).isEqualTo("Quota");
		assertThat(error.message()).isEqualTo("Quota is used up.");
	}

	@Test
	void keepsAnnotatedStatusAndReasonForSubclasses() {
		ApiError error = error(new Archived());
		assertThat(error.status()).isEqualTo(410);
		assertThat(error.code()).isEqualTo("Archived");
		assertThat(error.message()).isEqualTo("It is gone.");
	}

	@Test
	void doesNotKnowOtherExceptions() {
		assertThat(error(new IllegalStateException())).isNull();
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new StatusFailures(NAMING, new BareStatus(Reasons.DECLARED)), failure);
	}

	static class Quota extends RuntimeException implements ErrorResponse {

		@Override
		public HttpStatusCode getStatusCode() {
			return HttpStatus.TOO_MANY_REQUESTS;
		}

		@Override
		public HttpHeaders getHeaders() {
			return HttpHeaders.EMPTY;
		}

		@Override
		public ProblemDetail getBody() {
			return ProblemDetail.forStatusAndDetail(getStatusCode(), "Quota is used up.");
		}

	}

	@ResponseStatus(value = HttpStatus.GONE, reason = "It is gone.")
	static class Removed extends RuntimeException {

	}

	static class Archived extends Removed {

	}

}
