package io.github.errorcontract.cause.parameter;

import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;

import org.springframework.beans.TypeMismatchException;

import static org.assertj.core.api.Assertions.assertThat;

class ParameterFailuresTests {

	@Test
	void namesPropertyOfPlainTypeMismatch() {
		TypeMismatchException failure = new TypeMismatchException("x", Integer.class);
		failure.initPropertyName("n".repeat(200));
		assertThat(MappedFailure.error(new ParameterFailures(), failure).field()).hasSize(128);
	}

}
