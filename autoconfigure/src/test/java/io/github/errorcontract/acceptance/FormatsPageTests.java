package io.github.errorcontract.acceptance;

import java.nio.file.Path;
import java.util.List;

import io.github.errorcontract.house.ReferencePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The tables of {@code docs/reference/formats.md}.
 */
class FormatsPageTests {

	private static final String PROBLEM = "application/problem+json";

	private static final String JSON = "application/json";

	private static final ReferencePage PAGE = ReferencePage.of("formats");

	@Test
	void fixesTheFormatOfPaths(@TempDir Path folder) {
		ReferencePage section = PAGE.section("Paths");
		try (Server server = Server.with().file(folder, "application.yml", section.block("yaml")).start()) {
			assertThat(section.rows()).isNotEmpty().allSatisfy((row) -> {
				String path = ReferencePage.codes(row.get(0)).get(0);
				List<String> formats = switch (row.get(1)) {
					case "a problem" -> List.of(PROBLEM, PROBLEM);
					case "the envelope" -> List.of(JSON, JSON);
					default -> List.of(PROBLEM, JSON);
				};
				assertThat(List.of(contentType(server, path, PROBLEM), contentType(server, path, JSON)))
					.isEqualTo(formats);
			});
		}
	}

	@Test
	void givesTheFormatThatIsAskedFor() {
		try (Server server = Server.of()) {
			assertThat(PAGE.section("Who asks for a problem").rows()).isNotEmpty()
				.allSatisfy((row) -> assertThat(ReferencePage.codes(row.get(0))).isNotEmpty()
					.allSatisfy((accept) -> assertThat(contentType(server, "/nosuch", accept))
						.isEqualTo(row.get(1).equals("problem") ? PROBLEM : JSON)));
		}
	}

	private static String contentType(Server server, String path, String accept) {
		return server.send(Call.get(path).accept(accept)).header("Content-Type").get(0);
	}

}
