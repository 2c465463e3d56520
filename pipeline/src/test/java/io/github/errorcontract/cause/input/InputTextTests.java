package io.github.errorcontract.cause.input;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InputTextTests {

	@Test
	void keepsShortNames() {
		assertThat(InputText.name("sku")).isEqualTo("sku");
	}

	@Test
	void cutsNamesAt128Characters() {
		assertThat(InputText.name("n".repeat(200))).isEqualTo("n".repeat(128));
	}

	@Test
	void keepsTextThatIsAsLongAsMayBe() {
		assertThat(InputText.cut("ab\uD83D", 3)).isEqualTo("ab\uD83D");
	}

	@Test
	void neverSplitsSurrogatePair() {
		assertThat(InputText.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab");
		assertThat(InputText.cut("ab\uD83D\uDE00cd", 4)).isEqualTo("ab\uD83D\uDE00");
	}

}
