package io.github.errorcontract.failure;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import io.github.errorcontract.fixture.Wrapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WrappersTests {

	private final Throwable inner = new FileNotFoundException();

	@Test
	void holdTheirCause() {
		assertThat(Wrappers.BUILT_IN.unwrap(new CompletionException(this.inner))).isSameAs(this.inner);
		assertThat(Wrappers.BUILT_IN.unwrap(new CompletionException("Nothing inside.", null))).isNull();
		assertThat(Wrappers.BUILT_IN.unwrap(new IllegalArgumentException(this.inner))).isNull();
	}

	@Test
	void areClassesOfTheseNamesOnly() {
		assertThat(Wrappers.BUILT_IN.contains(CompletionException.class)).isTrue();
		assertThat(Wrappers.BUILT_IN.contains(OwnCompletionException.class)).isFalse();
	}

	@Test
	void includeThoseOfApplication() {
		Wrappers wrappers = new Wrappers(List.of(IOException.class.getName()));
		assertThat(wrappers.unwrap(new IOException(this.inner))).isSameAs(this.inner);
		assertThat(wrappers.contains(FileNotFoundException.class)).isFalse();
		assertThat(wrappers.contains(ExecutionException.class)).isTrue();
		assertThat(Wrappers.BUILT_IN.contains(IOException.class)).isFalse();
	}

	@Test
	void includeTimeoutOfBlockedReactor() {
		Throwable timeout = new TimeoutException();
		assertThat(Wrappers.BUILT_IN.unwrap(new IllegalStateException(timeout))).isSameAs(timeout);
		assertThat(Wrappers.BUILT_IN.unwrap(new IllegalStateException(this.inner))).isNull();
		assertThat(Wrappers.BUILT_IN.unwrap(new IllegalArgumentException(timeout))).isNull();
		assertThat(Wrappers.BUILT_IN.unwrap(new IllegalStateException(timeout) {
		})).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, Wrappers.MOST_WRAPPERS - 1 })
	void holdWhatIsInsideAllOfThem(int wrappers) {
		assertThat(Wrappers.BUILT_IN.unwrapAll(Wrapped.times(wrappers, this.inner))).isSameAs(this.inner);
	}

	@Test
	void holdNothingWhereTheyLookLikeLoop() {
		Throwable failure = Wrapped.times(Wrappers.MOST_WRAPPERS, this.inner);
		assertThat(Wrappers.BUILT_IN.unwrapAll(failure)).isSameAs(failure);
	}

	private static final class OwnCompletionException extends CompletionException {

	}

}
