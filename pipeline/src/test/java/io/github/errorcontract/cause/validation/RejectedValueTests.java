package io.github.errorcontract.cause.validation;

import java.util.AbstractList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RejectedValueTests {

	@Test
	void writesSimpleValuesAndCollections() {
		assertThat(RejectedValue.text(7)).isEqualTo("7");
		assertThat(RejectedValue.text(List.of("a", 1))).isEqualTo("[a, 1]");
		assertThat(RejectedValue.text(new int[] { 1, 2 })).isEqualTo("{1, 2}");
	}

	@Test
	void leavesOutWhatHasNoText() {
		assertThat(RejectedValue.text(null)).isNull();
		assertThat(RejectedValue.text(new Object())).isNull();
	}

	@Test
	void survivesThrowingToString() {
		assertThat(RejectedValue.text(new AbstractList<String>() {

			@Override
			public String get(int index) {
				throw new IllegalStateException();
			}

			@Override
			public int size() {
				return 1;
			}

		})).isNull();
	}

}
