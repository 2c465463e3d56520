package io.github.errorcontract.acceptance;

import java.nio.file.Path;
import java.util.List;

import io.github.errorcontract.house.ReferencePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The examples of {@code docs/reference/scope.md}.
 */
class ScopePageTests {

	private static final ReferencePage PAGE = ReferencePage.of("scope");

	@TempDir
	private Path folder;

	@Test
	void answersOnPathsThatAreListed() {
		ReferencePage section = PAGE.section("Paths");
		try (Server server = service(section).start(ShownService.class)) {
			assertThat(section.rows()).isNotEmpty()
				.allSatisfy((row) -> verify(server, ReferencePage.codes(row.get(0)), row.get(1)));
		}
	}

	@Test
	void answersOnBothPorts() {
		ReferencePage section = PAGE.section("Management port");
		try (Server server = service(section).with("management.server.port=0").start(ShownService.class)) {
			assertThat(section.rows()).isNotEmpty()
				.allSatisfy((row) -> verify(row.get(0).equals("8081") ? server.management() : server,
						ReferencePage.codes(row.get(1)), row.get(2)));
		}
	}

	private Server.Starting service(ReferencePage section) {
		return Server.with().file(this.folder, "application.yml", section.block("yaml"));
	}

	private static void verify(Server server, List<String> paths, String answeredBy) {
		assertThat(paths).isNotEmpty().allSatisfy((path) -> {
			Answer answer = server.send(Call.get(path));
			assertThat(answer.status()).isEqualTo(404);
			assertThat(answer.text().startsWith("{\"error\":{\"code\":")).isEqualTo(answeredBy.equals("the contract"));
			assertThat(answer.requestId()).matches("[0-9a-f]{32}");
		});
	}

}
