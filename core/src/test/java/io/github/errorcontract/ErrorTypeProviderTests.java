package io.github.errorcontract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorTypeProviderTests {

	@Test
	void namesSingleTypes() {
		ErrorType late = ErrorType.of("LATE", 409, "Too late.");
		assertThat(ErrorTypeProvider.of(late, BuiltInError.GONE).types()).map(ErrorType::code)
			.containsExactly("LATE", "GONE");
	}

	@Test
	void namesEveryConstantOfAnEnum() {
		assertThat(ErrorTypeProvider.of(BuiltInError.class).types()).hasSameSizeAs(BuiltInError.values());
	}

}
