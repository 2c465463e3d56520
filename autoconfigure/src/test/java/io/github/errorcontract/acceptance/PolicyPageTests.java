package io.github.errorcontract.acceptance;

import java.nio.file.Path;

import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.house.ReferencePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The example of {@code docs/reference/policy.md}.
 */
class PolicyPageTests {

	private static final ReferencePage EXAMPLE = ReferencePage.of("policy").introduction();

	@TempDir
	private Path folder;

	@Test
	void answersAsTheCompanySays() {
		try (Server server = service().start(ShownService.Orders.class)) {
			ShownExchange.verify(server, EXAMPLE);
		}
	}

	@Test
	void refusesToStartAsShown() {
		Server.Starting starting = service().file(this.folder, "application.yml", EXAMPLE.blocks("yaml").get(1));
		assertThatException().isThrownBy(starting::start)
			.havingRootCause()
			.isInstanceOf(InvalidContractException.class)
			.withMessageStartingWith(EXAMPLE.block("").split("…")[0]);
	}

	private Server.Starting service() {
		return Server.with().file(this.folder, "META-INF/error-contract.yml", EXAMPLE.block("yaml"));
	}

}
