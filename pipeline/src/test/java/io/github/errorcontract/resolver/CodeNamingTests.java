package io.github.errorcontract.resolver;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CodeNamingTests {

	private final CodeNaming naming = new CodeNaming(true);

	@ParameterizedTest
	@CsvSource({ "java.io.FileNotFoundException, FILE_NOT_FOUND", "java.lang.AssertionError, ASSERTION",
			"java.lang.Thread, THREAD", "java.lang.Exception, EXCEPTION", "java.lang.Error, ERROR",
			"java.lang.Throwable, THROWABLE" })
	void derivesCodeFromNameOfClass(Class<?> failure, String code) {
		ErrorType type = this.naming.apply(failure, BuiltInError.CONFLICT);
		assertThat(type).extracting(ErrorType::code, ErrorType::status, ErrorType::message)
			.containsExactly(code, 409, BuiltInError.CONFLICT.message());
	}

	@Test
	void keepsTypeOfClassWithoutName() {
		RuntimeException nameless = new RuntimeException() {
		};
		assertThat(this.naming.apply(nameless.getClass(), BuiltInError.CONFLICT)).isEqualTo(BuiltInError.CONFLICT);
	}

	@Test
	void derivesNothingUnlessItIsOn() {
		assertThat(new CodeNaming(false).apply(IllegalStateException.class, BuiltInError.CONFLICT))
			.isEqualTo(BuiltInError.CONFLICT);
	}

}
