package io.github.errorcontract.failure;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CausesTests {

	@Test
	void readsCauseAndMessage() {
		Throwable cause = new IllegalStateException();
		Throwable failure = new IllegalArgumentException("Not a number.", cause);
		assertThat(Causes.message(failure)).isEqualTo("Not a number.");
		assertThat(Causes.cause(failure)).isSameAs(cause);
		assertThat(Causes.message(cause)).isNull();
		assertThat(Causes.cause(cause)).isNull();
	}

	@Test
	void takesWhatCannotBeReadForAbsent() {
		assertThat(Causes.message(new UnreadableException())).isNull();
		assertThat(Causes.cause(new UnreadableException())).isNull();
		assertThat(Causes.message(new EndlessException())).isNull();
	}

	private static final class UnreadableException extends RuntimeException {

		@Override
		public String getMessage() {
			throw new IllegalStateException();
		}

		@Override
		public synchronized Throwable getCause() {
			throw new IllegalStateException();
		}

	}

	private static final class EndlessException extends RuntimeException {

		@Override
		public String getMessage() {
			return toString();
		}

	}

}
