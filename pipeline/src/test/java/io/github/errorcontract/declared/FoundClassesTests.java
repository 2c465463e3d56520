package io.github.errorcontract.declared;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoundClassesTests {

	private static final FoundClasses ENUM = new FoundClasses(List.of("com.acme.Code"), List.of());

	private static final FoundClasses EXCEPTION = new FoundClasses(List.of(), List.of("com.acme.Outer$Failure"));

	@Test
	void areEmptyWithoutEnumAndException() {
		assertThat(FoundClasses.NONE.isEmpty()).isTrue();
		assertThat(ENUM.isEmpty()).isFalse();
		assertThat(EXCEPTION.isEmpty()).isFalse();
		assertThat(new FoundClasses(ENUM.enums(), EXCEPTION.exceptions()).isEmpty()).isFalse();
	}

	@Test
	void writeOneLineForEachClass() {
		assertThat(new FoundClasses(ENUM.enums(), EXCEPTION.exceptions()).format())
			.isEqualTo("enum com.acme.Code\nexception com.acme.Outer$Failure\n");
		assertThat(FoundClasses.NONE.format()).isEmpty();
	}

	@Test
	void passOverLinesOfOtherKinds() {
		assertThat(FoundClasses.parse("record com.acme.Other\n\nenum com.acme.Code\n")).isEqualTo(ENUM);
		assertThat(FoundClasses.parse("")).isEqualTo(FoundClasses.NONE);
	}

}
