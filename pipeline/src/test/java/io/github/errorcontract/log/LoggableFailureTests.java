package io.github.errorcontract.log;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LoggableFailureTests {

	private static final String UNFIT = "a\nb";

	@Test
	void isTheFailureItselfWhereThatIsFit() {
		IOException failure = new IOException("broken", new IllegalStateException());
		failure.addSuppressed(new IllegalArgumentException("späť"));
		assertThat(LogText.fit(failure)).isSameAs(failure);
	}

	@Test
	void printsAsTheFailureThatItStandsFor() {
		IOException failure = new IOException(UNFIT);
		Throwable logged = LogText.fit(failure);
		assertThat(logged).isNotSameAs(failure).hasToString("java.io.IOException: a b");
		assertThat(logged.getStackTrace()).isNotEmpty().isEqualTo(failure.getStackTrace());
		assertThat(logged.getCause()).isNull();
	}

	@Test
	void keepsCausesAndSuppressedFailures() {
		IllegalStateException cause = new IllegalStateException(UNFIT, new IllegalArgumentException("fit"));
		IOException failure = new IOException(null, cause);
		failure.addSuppressed(new UnsupportedOperationException("closed"));
		Throwable logged = LogText.fit(failure);
		assertThat(logged).hasToString("java.io.IOException: null");
		assertThat(logged.getCause()).hasToString("java.lang.IllegalStateException: a b");
		assertThat(logged.getCause().getStackTrace()).isEqualTo(cause.getStackTrace());
		assertThat(logged.getCause().getCause()).hasToString("java.lang.IllegalArgumentException: fit");
		assertThat(logged.getSuppressed()).singleElement()
			.hasToString("java.lang.UnsupportedOperationException: closed");
	}

	@Test
	void standsForFailureThatSuppressesWhatIsUnfit() {
		IOException failure = new IOException("fit");
		failure.addSuppressed(new IllegalStateException("fit", new IllegalArgumentException(UNFIT)));
		Throwable logged = LogText.fit(failure);
		assertThat(logged).hasToString("java.io.IOException: fit");
		assertThat(logged.getSuppressed()[0].getCause()).hasToString("java.lang.IllegalArgumentException: a b");
	}

	@Test
	void standsForFailureThatPrintsNothing() {
		assertThat(LogText.fit(new OddException(false))).hasToString(OddException.class.getName() + ": odd");
	}

	@Test
	void standsForFailureWhoseCauseCannotBeRead() {
		Throwable logged = LogText.fit(new OddException(true));
		assertThat(logged).hasToString(OddException.class.getName() + ": odd");
		assertThat(logged.getCause()).isNull();
	}

	@Test
	void keepsEachFailureOnceWhereTheyLoop() {
		IOException failure = new IOException(UNFIT);
		IllegalStateException cause = new IllegalStateException(failure);
		failure.initCause(cause);
		cause.addSuppressed(failure);
		Throwable logged = LogText.fit(failure);
		assertThat(logged.getCause().getCause()).isNull();
		assertThat(logged.getCause().getSuppressed()).isEmpty();
	}

	private static final class OddException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final boolean causeless;

		OddException(boolean causeless) {
			super("odd");
			this.causeless = causeless;
		}

		@Override
		public synchronized Throwable getCause() {
			if (this.causeless) {
				throw new IllegalStateException();
			}
			return null;
		}

		@Override
		public String toString() {
			return this.causeless ? super.toString() : null;
		}

	}

}
