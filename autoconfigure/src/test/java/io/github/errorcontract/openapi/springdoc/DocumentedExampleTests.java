package io.github.errorcontract.openapi.springdoc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.github.errorcontract.house.ReferencePage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the example of the reference against what springdoc makes of it.
 */
class DocumentedExampleTests {

	private static final ReferencePage PAGE = ReferencePage.of("openapi");

	private static final Path SOURCE = Path
		.of("src/test/java/io/github/errorcontract/openapi/springdoc/DocumentedExample.java");

	@Test
	void isTheOneThatIsTried() throws IOException {
		assertThat(Files.readString(SOURCE))
			.contains(PAGE.block("java").indent(4).replace("    ", "\t").stripTrailing());
	}

	@Test
	void hasResponsesThatAreShown() {
		List<String> shown = PAGE.block("text").lines().toList();
		DocumentRunner.documented(
				DocumentRunner.create()
					.withBean(DocumentedExample.class)
					.withPropertyValues("error-contract.errors.OUT_OF_STOCK.status=409"),
				(document) -> assertThat(document.errors("post", "/orders")
					.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + " " + entry.getValue())).containsExactlyElementsOf(shown));
	}

}
