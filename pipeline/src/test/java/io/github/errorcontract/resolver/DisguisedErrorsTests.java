package io.github.errorcontract.resolver;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.exception.ForbiddenException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.ResolverParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DisguisedErrorsTests {

	private final ResolverParts parts = new ResolverParts();

	@Test
	void showsNothingOfWhatIsHidden() {
		ApiError error = this.parts.configured(Definitions.disguise("FORBIDDEN", "NOT_FOUND"))
			.resolve(new ForbiddenException("Order {0} is Ann's.", 7).field("secret").header("X-Reason", "secret"));
		assertThat(error).hasToString("404 NOT_FOUND");
		assertThat(error.message()).isEqualTo(BuiltInError.NOT_FOUND.message());
		assertThat(error.field()).isNull();
		assertThat(error.headers())
			.isEqualTo(Map.of("Vary", List.of("Accept-Language"), "Content-Language", List.of("en")));
		assertThat(error.disguised()).hasToString("403 FORBIDDEN");
		assertThat(error.disguised().message()).isEqualTo("Order 7 is Ann's.");
	}

	@Test
	void leavesOtherCodesAlone() {
		ApiError error = this.parts.configured(Definitions.disguise("FORBIDDEN", "GONE"))
			.resolve(new NotFoundException("No order."));
		assertThat(error.message()).isEqualTo("No order.");
		assertThat(error.disguised()).isNull();
	}

	@Test
	void takesConfigurationOfTarget() {
		ApiError error = this.parts
			.configured(Definitions.disguise("FORBIDDEN", "NOT_FOUND"),
					ErrorDefinition.builder("NOT_FOUND")
						.status(410)
						.message("Nothing here.")
						.retryAfter(Duration.ofSeconds(5))
						.build())
			.resolve(new ForbiddenException());
		assertThat(error).hasToString("410 NOT_FOUND");
		assertThat(error.message()).isEqualTo("Nothing here.");
		assertThat(error.retryAfter()).hasSeconds(5);
		assertThat(error.headers()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Order {0} does not exist.", "Order {orderId} does not exist." })
	void showsTextOfStatusWhereThatOfTargetHasPlaceholders(String text) {
		ApiError error = showAsOrderNotFound(text, Map.of()).resolve(new ForbiddenException());
		assertThat(error).hasToString("404 ORDER_NOT_FOUND");
		assertThat(error.message()).isEqualTo(BuiltInError.NOT_FOUND.message());
		assertThat(error.headers())
			.isEqualTo(Map.of("Vary", List.of("Accept-Language"), "Content-Language", List.of("en")));
	}

	@Test
	void variesByFieldsOfTargetAndByLanguageOfText() {
		ApiError error = showAsOrderNotFound("No {0}.", Map.of("Vary", "Origin", "Content-Language", "tlh"))
			.resolve(new ForbiddenException());
		assertThat(error.headers())
			.isEqualTo(Map.of("Vary", List.of("Origin", "Accept-Language"), "Content-Language", List.of("en")));
	}

	@Test
	void showsConfiguredTextOfStatus() {
		ApiError error = showAsOrderNotFound("No {0}.", Map.of())
			.configured(Definitions.message("NOT_FOUND", "Nothing here."))
			.resolve(new ForbiddenException());
		assertThat(error.message()).isEqualTo("Nothing here.");
		assertThat(error.headers()).isEmpty();
	}

	@Test
	void showsBuiltInTextWhereThatOfStatusHasPlaceholdersToo() {
		ApiError error = showAsOrderNotFound("No {0}.", Map.of())
			.configured(Definitions.message("NOT_FOUND", "No {id}."))
			.resolve(new ForbiddenException());
		assertThat(error.message()).isEqualTo(BuiltInError.NOT_FOUND.message());
		assertThat(error.headers()).isEmpty();
	}

	@Test
	void letsCustomizersSeeWhatIsShown() {
		ApiError error = this.parts.configured(Definitions.disguise("FORBIDDEN", "NOT_FOUND"))
			.customizer((shown, context) -> shown.property("seen", shown.type().code()))
			.resolve(new ForbiddenException());
		assertThat(error.properties()).isEqualTo(Map.of("seen", "NOT_FOUND"));
		assertThat(error.disguised().properties()).isEmpty();
	}

	private ResolverParts showAsOrderNotFound(String text, Map<String, String> headers) {
		return this.parts.configured(Definitions.disguise("FORBIDDEN", "ORDER_NOT_FOUND"),
				ErrorDefinition.builder("ORDER_NOT_FOUND").status(404).message(text).headers(headers).build());
	}

}
