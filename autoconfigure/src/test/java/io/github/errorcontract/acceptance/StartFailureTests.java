package io.github.errorcontract.acceptance;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What the log of a service says that does not start because of its settings.
 */
@ParameterizedClass
@EnumSource(Container.class)
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

	private final Container container;

	StartFailureTests(Container container) {
		this.container = container;
	}

	@ParameterizedTest
	@ValueSource(strings = { "request-id.incoming-pattern=[", "headers.error-code=X Code",
			"errors.NOT_FOUND.headers.X Reason=none", "scope.paths=/api/{id" })
	void reportsFactAndRemedy(String setting, CapturedOutput output) {
		assertThatException().isThrownBy(() -> Server.with("error-contract." + setting).on(this.container).start());
		assertThat(output).contains("APPLICATION FAILED TO START", "Description:",
				"'error-contract." + setting.split("=")[0] + "'", "Action:");
		assertThat(output.getAll().lines()).noneMatch((line) -> line.startsWith("\tat "));
	}

}
