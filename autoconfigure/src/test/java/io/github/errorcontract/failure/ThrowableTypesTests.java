package io.github.errorcontract.failure;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CompletionException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThrowableTypesTests {

	private static final ThrowableTypes TYPES = ThrowableTypes.of("java.io.IOException", "com.acme.AbsentException");

	@Test
	void containsClassAndItsSubclasses() {
		assertThat(TYPES.contains(IOException.class)).isTrue();
		assertThat(TYPES.contains(FileNotFoundException.class)).isTrue();
		assertThat(TYPES.contains(Exception.class)).isFalse();
	}

	@Test
	void containsNameOfClassThatIsAbsent() {
		assertThat(TYPES.containsName("com.acme.AbsentException")).isTrue();
		assertThat(TYPES.containsName("java.io.FileNotFoundException")).isFalse();
	}

	@Test
	void findsOutermostAmongCauses() {
		IOException found = new IOException(new FileNotFoundException());
		assertThat(TYPES.firstIn(new IllegalStateException(found))).isSameAs(found);
		assertThat(TYPES.firstIn(found)).isSameAs(found);
		assertThat(TYPES.firstIn(new IllegalStateException())).isNull();
		assertThat(TYPES.firstIn(null)).isNull();
	}

	@Test
	void followsChainOfCaller() {
		IOException found = new IOException();
		assertThat(TYPES.firstIn(new CompletionException(found), Causes::unwrap)).isSameAs(found);
		assertThat(TYPES.firstIn(new IllegalStateException(found), Causes::unwrap)).isNull();
	}

	@Test
	void endsInLoopOfCauses() {
		RuntimeException loop = new RuntimeException();
		loop.initCause(new RuntimeException(loop));
		assertThat(TYPES.firstIn(loop)).isNull();
	}

	@Test
	void endsWhereCauseCannotBeRead() {
		assertThat(TYPES.firstIn(new UnreadableCauseException())).isNull();
	}

	private static final class UnreadableCauseException extends RuntimeException {

		@Override
		public synchronized Throwable getCause() {
			throw new IllegalStateException();
		}

	}

}
