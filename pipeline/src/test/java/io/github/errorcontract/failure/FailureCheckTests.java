package io.github.errorcontract.failure;

import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.Wrapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FailureCheckTests {

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 15, 16, 17, 100 })
	void tellsFailureWithWhateverItIsCausedBy(int others) {
		assertThat(FailureCheck.isTellable(Wrapped.causing(others, new IllegalStateException("Broken.")))).isTrue();
		assertThat(FailureCheck.isTellable(Wrapped.causing(others, new OwnTextException()))).isTrue();
		assertThat(FailureCheck.isTellable(Wrapped.causing(others, new NotFoundException("No {0}.", 7)))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 15, 16, 17, 100 })
	void refusesMessageThatCannotBeRead(int others) {
		assertThat(FailureCheck.isTellable(Wrapped.causing(others, new UnreadableMessageException()))).isFalse();
		assertThat(FailureCheck.isTellable(Wrapped.causing(others, new EndlessMessageException()))).isFalse();
	}

	@Test
	void refusesMessageThatCannotBeReadThoughItsCauseCan() {
		Throwable outer = new UnreadableMessageException();
		outer.initCause(new RuntimeException("readable"));
		assertThat(FailureCheck.isTellable(outer)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 15, 16, 17 })
	void refusesCauseThatCannotBeRead(int others) {
		assertThat(FailureCheck.isTellable(Wrapped.causing(others, new UnreadableCauseException()))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 15, 16, 17, 40 })
	void refusesCausesThatFormLoop(int length) {
		RuntimeException last = new RuntimeException();
		Throwable first = Wrapped.causing(length, last);
		last.initCause(first);
		assertThat(FailureCheck.isTellable(first)).isFalse();
	}

	private static final class OwnTextException extends RuntimeException {

		@Override
		public String getMessage() {
			return "Own text.";
		}

	}

	private static final class UnreadableMessageException extends RuntimeException {

		@Override
		public String getMessage() {
			throw new IllegalStateException();
		}

	}

	private static final class EndlessMessageException extends RuntimeException {

		@Override
		public String getMessage() {
			return toString();
		}

	}

	private static final class UnreadableCauseException extends RuntimeException {

		@Override
		public synchronized Throwable getCause() {
			throw new IllegalStateException();
		}

	}

}
