package io.github.errorcontract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTypesTests {

	@Test
	void namesSingleTypes() {
		ErrorType late = ErrorType.of("LATE", 409, "Too late.");
		assertThat(ErrorTypes.of(late, StandardError.GONE).types()).map(ErrorType::code)
			.containsExactly("LATE", "GONE");
	}

	@Test
	void namesEveryConstantOfAnEnum() {
		assertThat(ErrorTypes.of(StandardError.class).types()).hasSameSizeAs(StandardError.values());
	}

}
