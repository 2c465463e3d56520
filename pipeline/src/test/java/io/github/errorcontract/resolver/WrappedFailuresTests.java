package io.github.errorcontract.resolver;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.cause.status.StatusFailures;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.ResolverParts;
import io.github.errorcontract.fixture.Wrapped;
import io.github.errorcontract.format.Reasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;

class WrappedFailuresTests {

	private final ResolverParts parts = new ResolverParts()
		.family(new StatusFailures(new CodeNaming(false), new BareStatus(Reasons.NONE)));

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, Wrappers.MOST_WRAPPERS - 1 })
	void looksIntoWrappers(int wrappers) {
		assertThat(this.parts.resolve(Wrapped.times(wrappers, new NotFoundException()))).hasToString("404 NOT_FOUND");
	}

	@Test
	void takesMoreWrappersForLoop() {
		assertThat(this.parts.resolve(Wrapped.times(Wrappers.MOST_WRAPPERS, new NotFoundException())))
			.hasToString("500 INTERNAL_ERROR");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, Wrappers.MOST_WRAPPERS - 1 })
	void asksMappersWhatIsInsideWrappers(int wrappers) {
		mapIllegalArgument();
		assertThat(this.parts.resolve(Wrapped.times(wrappers, new IllegalArgumentException()))).hasToString("410 GONE");
	}

	@Test
	void asksMappersNoMoreWhereWrappersFormLoop() {
		mapIllegalArgument();
		assertThat(this.parts.resolve(Wrapped.times(Wrappers.MOST_WRAPPERS, new IllegalArgumentException())))
			.hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void asksMappersNothingAboutCauseOfOtherFailures() {
		mapIllegalArgument();
		assertThat(this.parts.resolve(new IllegalStateException(new IllegalArgumentException())))
			.hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void prefersOwnMappingOfWrapperToItsCause() {
		this.parts.configured(Definitions.exceptions("WRAPPER", CompletionException.class));
		assertThat(this.parts.resolve(new CompletionException(new NotFoundException()))).hasToString("409 WRAPPER");
	}

	@Test
	void prefersCauseToMappingOfSuperclassOfWrapper() {
		this.parts.configured(Definitions.exceptions("ANYTHING", Exception.class));
		assertThat(this.parts.resolve(new CompletionException(new NotFoundException()))).hasToString("404 NOT_FOUND");
		assertThat(this.parts.resolve(new CompletionException(new Error()))).hasToString("409 ANYTHING");
		assertThat(this.parts.resolve(new CompletionException("Nothing inside.", null))).hasToString("409 ANYTHING");
	}

	@Test
	void fallsBackToOutermostWrapperThatIsMapped() {
		this.parts.configured(Definitions.exceptions("INNER", RuntimeException.class));
		Throwable failure = new ExecutionException(new CompletionException(new Error()));
		assertThat(this.parts.resolve(failure)).hasToString("409 INNER");
		this.parts.configured(Definitions.exceptions("OUTER", Exception.class));
		assertThat(this.parts.resolve(failure)).hasToString("409 OUTER");
	}

	@Test
	void saysOfFailureWithoutErrorStatusThatItIsNone() {
		assertThat(this.parts.resolve(new ResponseStatusException(HttpStatus.NOT_MODIFIED))).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1, 410 GONE", "2, 410 GONE", "32, 410 GONE", "33, 500 INTERNAL_ERROR" })
	void findsStatusThatCauseNames(int others, String answer) {
		Throwable failure = Wrapped.causing(others, new ResponseStatusException(HttpStatus.GONE));
		assertThat(this.parts.resolve(failure)).hasToString(answer);
	}

	@Test
	void findsStatusBehindWrapper() {
		Throwable inner = new IllegalStateException(new ResponseStatusException(HttpStatus.GONE));
		assertThat(this.parts.resolve(new CompletionException(inner))).hasToString("410 GONE");
	}

	@Test
	void passesOverCauseThatIsNoError() {
		Throwable cause = new ResponseStatusException(HttpStatus.NOT_MODIFIED, null,
				new ResponseStatusException(HttpStatus.GONE));
		assertThat(this.parts.resolve(new IllegalStateException(cause))).hasToString("410 GONE");
		assertThat(this.parts.resolve(new IllegalStateException(new ResponseStatusException(HttpStatus.NOT_MODIFIED))))
			.hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void passesOverCauseThatNamesNoStatus() {
		assertThat(this.parts.resolve(new IllegalStateException(new NotFoundException())))
			.hasToString("500 INTERNAL_ERROR");
	}

	@Test
	void prefersMappingOfFailureToStatusThatCauseNames() {
		this.parts.configured(Definitions.exceptions("MAPPED", IllegalStateException.class));
		assertThat(this.parts.resolve(new IllegalStateException(new ResponseStatusException(HttpStatus.GONE))))
			.hasToString("409 MAPPED");
	}

	private void mapIllegalArgument() {
		this.parts
			.mapper((failure) -> (failure instanceof IllegalArgumentException) ? ApiError.of(BuiltInError.GONE) : null);
	}

}
