package io.github.errorcontract.resolver;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.fixture.Definitions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CatalogOverlayTests {

	private final ApiError.Builder error = ApiError.builder(BuiltInError.GONE);

	@Test
	void replacesStatusOfError() {
		CatalogOverlay.apply(Definitions.status("GONE", 404), this.error.status(409));
		assertThat(this.error.build()).hasToString("404 GONE");
	}

	@Test
	void leavesStatusOfWhichNothingIsConfigured() {
		CatalogOverlay.apply(Definitions.message("GONE", "Gone."), this.error.status(409));
		assertThat(this.error.build()).hasToString("409 GONE");
	}

	@Test
	void fillsWhatErrorLeavesOpen() {
		CatalogOverlay.apply(full(), this.error);
		assertThat(this.error.retryAfter()).hasSeconds(5);
		assertThat(this.error.retryable()).isTrue();
		assertThat(this.error.headers()).isEqualTo(Map.of("X-Reason", List.of("moved")));
	}

	@Test
	void leavesWhatErrorHas() {
		CatalogOverlay.apply(full(),
				this.error.retryAfter(Duration.ofSeconds(1)).retryable(false).header("x-reason", "sold"));
		assertThat(this.error.retryAfter()).hasSeconds(1);
		assertThat(this.error.retryable()).isFalse();
		assertThat(this.error.headers()).isEqualTo(Map.of("x-reason", List.of("sold")));
	}

	private static ErrorDefinition full() {
		return ErrorDefinition.builder("GONE")
			.headers(Map.of("X-Reason", "moved"))
			.retryAfter(Duration.ofSeconds(5))
			.retryable(true)
			.build();
	}

}
