package io.github.errorcontract.acceptance;

import java.nio.file.Path;
import java.util.stream.Stream;

import io.github.errorcontract.house.ReferencePage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A service with the files that a section of the reference shows gives the answers that
 * it shows.
 */
class ReferenceExchangeTests {

	@ParameterizedTest
	@MethodSource
	void answersAsShown(String page, String heading, @TempDir Path folder) {
		ReferencePage section = ReferencePage.of(page).section(heading);
		Server.Starting starting = Server.with("management.endpoints.web.exposure.include=errors");
		section.blocks("yaml").forEach((yaml) -> starting.file(folder, "application.yml", yaml));
		section.blocks("properties").forEach((bundle) -> starting.file(folder, nameOf(bundle), bundle));
		try (Server server = starting.start(ShownService.class)) {
			ShownExchange.verify(server, section);
		}
	}

	/**
	 * All sections with requests. The introduction of the page on policy has its own
	 * test.
	 */
	static Stream<Arguments> answersAsShown() {
		return ReferencePage.names()
			.stream()
			.flatMap((name) -> ReferencePage.of(name)
				.headings()
				.stream()
				.filter((heading) -> !ReferencePage.of(name).section(heading).blocks("http").isEmpty())
				.map((heading) -> Arguments.of(name, heading)));
	}

	/**
	 * The name of a bundle, which stands in its first line.
	 */
	private static String nameOf(String bundle) {
		return bundle.lines().findFirst().orElseThrow().replace("# ", "");
	}

}
