package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.errorcontract.house.ReferencePage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The bean of {@code docs/reference/catalogue.md}, whose answers
 * {@code ReferenceExchangeTests} tries.
 */
class CataloguePageTests {

	private static final Path SOURCE = Path.of("src/test/java/io/github/errorcontract/acceptance/ShownService.java");

	@Test
	void hasTheBeanThatIsTried() throws IOException {
		String bean = ReferencePage.of("catalogue").section("Where codes come from").block("java");
		assertThat(Files.readString(SOURCE)).contains(bean.indent(4).replace("    ", "\t"));
	}

}
