package io.github.errorcontract.language;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeclaredProblemTests {

	private static final DeclaredProblem PROBLEM = new DeclaredProblem(BuiltInError.CONFLICT,
			"https://example.org/busy", "Busy");

	@Test
	void isTheTypeThatItIsDeclaredFor() {
		assertThat(PROBLEM.code()).isEqualTo("CONFLICT");
		assertThat(PROBLEM.status()).isEqualTo(409);
		assertThat(PROBLEM.message()).isEqualTo("The request conflicts with the current state of the resource.");
		assertThat(DeclaredProblem.withoutProblem(PROBLEM)).isSameAs(BuiltInError.CONFLICT);
		assertThat(DeclaredProblem.withoutProblem(BuiltInError.GONE)).isSameAs(BuiltInError.GONE);
	}

	@Test
	void outlivesItsType() {
		ErrorType replaced = DeclaredProblem.replace(PROBLEM, BuiltInError.GONE);
		assertThat(replaced).isEqualTo(new DeclaredProblem(BuiltInError.GONE, "https://example.org/busy", "Busy"));
	}

	@Test
	void isNotMadeUp() {
		assertThat(DeclaredProblem.replace(BuiltInError.CONFLICT, BuiltInError.GONE)).isSameAs(BuiltInError.GONE);
	}

}
