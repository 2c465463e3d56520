package io.github.errorcontract.resolver;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.ResolverParts;
import io.github.errorcontract.fixture.Wrapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MappedOnPurposeTests {

	private final ResolverParts parts = new ResolverParts();

	private final Throwable inner = new IllegalArgumentException();

	@Test
	void chosenByMapperOfApplication() {
		Throwable failure = new IllegalStateException(this.inner);
		assertThat(isOnPurpose(failure)).isFalse();
		this.parts.mapper((asked) -> (asked == failure) ? ApiError.of(BuiltInError.GONE) : null);
		assertThat(isOnPurpose(failure)).isTrue();
		assertThat(isOnPurpose(new IllegalStateException(this.inner))).isFalse();
	}

	@Test
	void chosenByConfiguration() {
		this.parts.configured(Definitions.exceptions("MAPPED", IllegalStateException.class));
		assertThat(isOnPurpose(new IllegalStateException(this.inner))).isTrue();
	}

	@Test
	void chosenByExceptionThatSaysWhatToAnswer() {
		assertThat(isOnPurpose(new NotFoundException().cause(this.inner))).isTrue();
	}

	@Test
	void notChosenWhereAnswerIsUsualForClass() {
		this.parts.family(
				(type) -> (type == IllegalStateException.class) ? (failure) -> ApiError.of(BuiltInError.GONE) : null);
		assertThat(this.parts.resolve(new IllegalStateException())).hasToString("410 GONE");
		assertThat(isOnPurpose(new IllegalStateException(this.inner))).isFalse();
	}

	@Test
	void notChosenWhereInnerFailureAloneIsMapped() {
		this.parts.configured(Definitions.exceptions("INNER", IllegalArgumentException.class));
		assertThat(isOnPurpose(this.inner)).isFalse();
		assertThat(isOnPurpose(new CompletionException(this.inner))).isFalse();
	}

	@Test
	void chosenForWrapperItself() {
		this.parts.configured(Definitions.exceptions("WRAPPER", ExecutionException.class));
		assertThat(isOnPurpose(new ExecutionException(this.inner))).isTrue();
		assertThat(isOnPurpose(new CompletionException(new ExecutionException(this.inner)))).isTrue();
	}

	@Test
	void notChosenForSuperclassOfWrapper() {
		this.parts.configured(Definitions.exceptions("ANYTHING", Exception.class));
		assertThat(isOnPurpose(new CompletionException(this.inner))).isFalse();
		assertThat(isOnPurpose(new CompletionException("Nothing inside.", null))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "1, true", "31, true", "32, false" })
	void looksIntoWrappersUntilTheyLookLikeLoop(int wrappers, boolean chosen) {
		assertThat(Wrappers.MOST_WRAPPERS).isEqualTo(32);
		assertThat(isOnPurpose(Wrapped.times(wrappers, new NotFoundException()))).isEqualTo(chosen);
	}

	private boolean isOnPurpose(Throwable failure) {
		return this.parts.create().isMappedOnPurpose(failure, this.inner);
	}

}
