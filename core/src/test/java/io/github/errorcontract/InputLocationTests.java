package io.github.errorcontract;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InputLocationTests {

	@Test
	void namesEveryPartOfRequest() {
		assertThat(InputLocation.values()).extracting(InputLocation::value)
			.containsExactly("body", "query", "path", "header", "cookie", "matrix", "form", "part");
	}

}
