package io.github.errorcontract.resolver;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.fixture.Definitions;
import io.github.errorcontract.fixture.StubContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryDelayTests {

	private static final ErrorCustomizer NONE = (error, context) -> {
	};

	@ParameterizedTest
	@CsvSource({ "10, PT10S", "' 10 ', PT10S", "0, PT0S", "9999999999, PT9999999999S",
			"'Sun, 06 Nov 1994 08:49:37 GMT', PT0S", "soon,", "-1,", "1.5," })
	void isThatOfConfiguredField(String value, Duration delay) {
		assertThat(resolve(error(), Map.of("retry-after", value), NONE).retryAfter()).isEqualTo(delay);
	}

	@Test
	void isThatOfFieldOfErrorBeforeConfiguredOne() {
		assertThat(resolve(error().header("Retry-After", "7"), Map.of("Retry-After", "10"), NONE).retryAfter())
			.hasSeconds(7);
	}

	@Test
	void isTheTimeUntilADate() {
		String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC).plusHours(1));
		assertThat(resolve(error().header("Retry-After", date), Map.of(), NONE).retryAfter())
			.isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
	}

	@Test
	void isThatOfFieldThatCustomizerSets() {
		assertThat(resolve(error(), Map.of(), (error, context) -> error.header("Retry-After", "5")).retryAfter())
			.hasSeconds(5);
		assertThat(resolve(error().retryAfter(Duration.ofSeconds(9)), Map.of("Retry-After", "10"),
				(error, context) -> error.header("retry-after", "5"))
			.retryAfter()).hasSeconds(5);
	}

	@Test
	void isThatOfCustomizerThatNamesOne() {
		assertThat(resolve(error().header("Retry-After", "7"), Map.of(),
				(error, context) -> error.retryAfter(Duration.ofSeconds(5)))
			.retryAfter()).hasSeconds(5);
	}

	private static ApiError.Builder error() {
		return ApiError.builder(BuiltInError.SERVICE_UNAVAILABLE);
	}

	private static ApiError resolve(ApiError.Builder error, Map<String, String> configured,
			ErrorCustomizer customizer) {
		ErrorDefinition definition = ErrorDefinition.builder("SERVICE_UNAVAILABLE").headers(configured).build();
		ErrorResolver resolver = new ErrorResolver(new ErrorResolver.Extensions(List.of(), List.of(customizer), null),
				List.of(), new CatalogMerger(null).merge(List.of(Definitions.layer("test", definition))),
				new ErrorResolver.Settings(100, new CodeNaming(false)));
		return resolver.resolve(error.build(), StubContext.ANY);
	}

}
