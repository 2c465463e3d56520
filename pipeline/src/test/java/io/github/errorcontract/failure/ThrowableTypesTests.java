package io.github.errorcontract.failure;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CompletionException;

import io.github.errorcontract.fixture.Wrapped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThrowableTypesTests {

	private final ThrowableTypes types = ThrowableTypes.of("java.io.IOException", "com.acme.AbsentException");

	@Test
	void containsClassAndItsSubclasses() {
		assertThat(this.types.contains(IOException.class)).isTrue();
		assertThat(this.types.contains(FileNotFoundException.class)).isTrue();
		assertThat(this.types.contains(Exception.class)).isFalse();
	}

	@Test
	void containsNameOfClassThatIsAbsent() {
		assertThat(this.types.containsName("com.acme.AbsentException")).isTrue();
		assertThat(this.types.containsName("java.io.FileNotFoundException")).isFalse();
	}

	@Test
	void findsOutermostAmongCauses() {
		IOException found = new IOException(new FileNotFoundException());
		assertThat(this.types.firstIn(new IllegalStateException(found))).isSameAs(found);
		assertThat(this.types.firstIn(found)).isSameAs(found);
		assertThat(this.types.firstIn(new IllegalStateException())).isNull();
		assertThat(this.types.firstIn(null)).isNull();
	}

	@Test
	void followsChainOfCaller() {
		IOException found = new IOException();
		assertThat(this.types.firstIn(new CompletionException(found), Wrappers.BUILT_IN::unwrap)).isSameAs(found);
		assertThat(this.types.firstIn(new IllegalStateException(found), Wrappers.BUILT_IN::unwrap)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "31, true", "32, false" })
	void takesLongerChainForLoop(int others, boolean found) {
		IOException innermost = new IOException();
		assertThat(this.types.firstIn(Wrapped.causing(others, innermost))).isEqualTo(found ? innermost : null);
	}

	@Test
	void endsInLoopOfCauses() {
		RuntimeException loop = new RuntimeException();
		loop.initCause(new RuntimeException(loop));
		assertThat(this.types.firstIn(loop)).isNull();
	}

	@Test
	void endsWhereCauseCannotBeRead() {
		assertThat(this.types.firstIn(new UnreadableCauseException())).isNull();
	}

	private static final class UnreadableCauseException extends RuntimeException {

		@Override
		public synchronized Throwable getCause() {
			throw new IllegalStateException();
		}

	}

}
