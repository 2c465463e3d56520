package io.github.errorcontract;

import java.time.Duration;
import java.time.Instant;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ApiErrorTests {

	private static final ErrorType ORDER_LOCKED = ErrorType.of("ORDER_LOCKED", 409, "Order {0} is locked.");

	@Test
	void takesCodeStatusAndMessageFromType() {
		ApiError error = ApiError.builder(ORDER_LOCKED).arguments(7).build();
		assertThat(error.code()).isEqualTo("ORDER_LOCKED");
		assertThat(error.status()).isEqualTo(409);
		assertThat(error.message()).isEqualTo("Order 7 is locked.");
		assertThat(error).hasToString("409 ORDER_LOCKED");
	}

	@Test
	void isMadeOfTypeAndArguments() {
		assertThat(ApiError.of(ORDER_LOCKED, 7)).usingRecursiveComparison()
			.isEqualTo(ApiError.builder(ORDER_LOCKED).arguments(7).build());
		assertThat(ApiError.of(ORDER_LOCKED, 7).message()).isEqualTo("Order 7 is locked.");
		assertThat(ApiError.of(ORDER_LOCKED).message()).isEqualTo("Order {0} is locked.");
		assertThatIllegalArgumentException().isThrownBy(() -> ApiError.of(ErrorType.of("FOUND", 302, "Found.")));
	}

	@Test
	void hasNothingElseByDefault() {
		ApiError error = ApiError.builder(ORDER_LOCKED).build();
		assertThat(error.field()).isNull();
		assertThat(error.details()).isEmpty();
		assertThat(error.headers()).isEmpty();
		assertThat(error.properties()).isEmpty();
		assertThat(error.retryAfter()).isNull();
		assertThat(error.rateLimit()).isNull();
		assertThat(error.retryable()).isNull();
	}

	@Test
	void prefersGivenTextToThatOfType() {
		ApiError error = ApiError.builder(ORDER_LOCKED).message("Wait for {0}.", "Ann").build();
		assertThat(error.message()).isEqualTo("Wait for Ann.");
		assertThat(error.toBuilder().message(null).build().message()).isEqualTo("Order {0} is locked.");
	}

	@Test
	void carriesErrorThatItHides() {
		ApiError hidden = ApiError.builder(BuiltInError.FORBIDDEN).message("Secret.").build();
		ApiError shown = ApiError.builder(ORDER_LOCKED).disguising(hidden).build();
		assertThat(shown).hasToString("409 ORDER_LOCKED");
		assertThat(shown.message()).isEqualTo("Order {0} is locked.");
		assertThat(shown.toBuilder().build().disguised()).isSameAs(hidden);
		assertThat(hidden.disguised()).isNull();
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 1, 200, 399, 600, 999 })
	void refusesStatusThatIsNoError(int status) {
		assertThatIllegalArgumentException().isThrownBy(() -> ApiError.builder(ORDER_LOCKED).status(status).build())
			.withMessageContaining("ORDER_LOCKED")
			.withMessageContaining(String.valueOf(status));
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 418, 599 })
	void acceptsEveryStatusThatIsAnError(int status) {
		assertThat(ApiError.builder(ORDER_LOCKED).status(status).build().status()).isEqualTo(status);
	}

	@Test
	void refusesStatusOfTypeThatIsNoError() {
		ErrorType found = ErrorType.of("FOUND", 302, "Found.");
		assertThatIllegalArgumentException().isThrownBy(() -> ApiError.builder(found).build());
	}

	@Test
	void returnsToStatusOfTypeWithZero() {
		assertThat(ApiError.builder(ORDER_LOCKED).status(423).status(0).build().status()).isEqualTo(409);
	}

	@ParameterizedTest
	@ValueSource(strings = { "code", "message", "field", "requestId", "details", "status", "timestamp", "path",
			"service", "retryable", "retryAfter", "rateLimit", "docs", "traceId", "type", "title", "detail", "instance",
			"", " " })
	void refusesPropertyNamedLikeMemberOfContract(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> ApiError.builder(ORDER_LOCKED).property(name, "x"))
			.withMessageContaining("'name'");
	}

	@Test
	void keepsPropertiesInTheirOrder() {
		ApiError error = ApiError.builder(ORDER_LOCKED)
			.property("zebra", 1)
			.property("ape", null)
			.property("mouse", List.of())
			.build();
		assertThat(error.properties()).containsExactly(Map.entry("zebra", 1), entryOfNull("ape"),
				Map.entry("mouse", List.of()));
	}

	@Test
	void replacesHeaderOfSameNameWhateverItsCase() {
		ApiError.Builder error = ApiError.builder(ORDER_LOCKED).header("X-Reason", "a").header("x-reason", "b", "c");
		assertThat(error.headers()).containsExactly(Map.entry("x-reason", List.of("b", "c")));
		assertThat(error.header("X-REASON").headers()).isEmpty();
	}

	@Test
	void hasUnmodifiableMembers() {
		ApiError error = full().build();
		assertUnmodifiable(() -> error.details().clear());
		assertUnmodifiable(() -> error.headers().clear());
		assertUnmodifiable(() -> error.headers().get("X-Reason").clear());
		assertUnmodifiable(() -> error.properties().clear());
	}

	@Test
	void hasUnmodifiableViewsOfBuilder() {
		ApiError.Builder error = full();
		assertUnmodifiable(() -> error.details().clear());
		assertUnmodifiable(() -> error.headers().clear());
		assertUnmodifiable(() -> error.properties().clear());
	}

	@Test
	void staysAsItIsWhenItsBuilderGoesOn() {
		ApiError.Builder builder = full();
		ApiError error = builder.build();
		builder.detail(new ErrorDetail("b", "B", "b")).header("X-Other", "x").property("other", 1).field("other");
		assertThat(error.details()).hasSize(1);
		assertThat(error.headers()).containsOnlyKeys("X-Reason");
		assertThat(error.properties()).containsOnlyKeys("holder");
		assertThat(error.field()).isEqualTo("id");
	}

	@Test
	void sharesNothingWithNextErrorOfItsBuilder() {
		ApiError.Builder builder = full();
		ApiError first = builder.build();
		ApiError second = builder.header("X-Reason", "other").property("holder", "Bob").build();
		builder.header("X-Reason").details(List.of());
		assertThat(first.headers()).containsEntry("X-Reason", List.of("editing"));
		assertThat(first.properties()).containsEntry("holder", "Ann");
		assertThat(second.headers()).containsEntry("X-Reason", List.of("other"));
		assertThat(second.properties()).containsEntry("holder", "Bob");
		assertThat(second.details()).hasSize(1);
	}

	@Test
	void staysAsItIsWhenItsCopyChanges() {
		ApiError error = full().build();
		error.toBuilder().detail(new ErrorDetail("b", "B", "b")).header("X-Reason").property("other", 1);
		assertThat(error.details()).hasSize(1);
		assertThat(error.headers()).containsOnlyKeys("X-Reason");
		assertThat(error.properties()).containsOnlyKeys("holder");
	}

	@Test
	void ignoresLaterChangesOfWhatItWasGiven() {
		Object[] arguments = { "a" };
		List<ErrorDetail> details = new ArrayList<>(List.of(new ErrorDetail("a", "A", "a")));
		ApiError error = ApiError.builder(ORDER_LOCKED).arguments(arguments).details(details).build();
		arguments[0] = "b";
		details.clear();
		assertThat(error.message()).isEqualTo("Order a is locked.");
		assertThat(error.details()).hasSize(1);
	}

	@Test
	void putsArgumentsInOnceForAllCopies() {
		AtomicInteger reads = new AtomicInteger();
		Object argument = new Object() {
			@Override
			public String toString() {
				return "7." + reads.incrementAndGet();
			}
		};
		ApiError.Builder error = ApiError.builder(ORDER_LOCKED).arguments(argument);
		ApiError copy = error.build().toBuilder().field("order").build();
		assertThat(List.of(copy.message(), error.message())).containsOnly("Order 7.1 is locked.");
	}

	@Test
	void putsArgumentsIntoTextOfNewType() {
		ApiError.Builder error = ApiError.builder(ORDER_LOCKED).arguments(7);
		assertThat(error.message()).isEqualTo("Order 7 is locked.");
		ErrorType sold = ErrorType.of("ORDER_SOLD", 409, "Order {0} is sold.");
		assertThat(error.type(sold).message()).isEqualTo("Order 7 is sold.");
		assertThat(error.arguments(8).message()).isEqualTo("Order 8 is sold.");
	}

	@Test
	void copiesEveryMember() {
		ApiError error = full().build();
		assertThat(error.toBuilder().build()).usingRecursiveComparison().isEqualTo(error);
	}

	@Test
	void keepsStatusAndTextWhenTypeChanges() {
		ApiError error = full().type(BuiltInError.LOCKED).build();
		assertThat(error.code()).isEqualTo("LOCKED");
		assertThat(error.status()).isEqualTo(410);
		assertThat(error.message()).isEqualTo("Held by Ann.");
	}

	@Test
	void copiesArgumentsOfMessage() {
		ApiError.Builder error = ApiError.builder(ORDER_LOCKED).arguments(7);
		error.arguments()[0] = 8;
		assertThat(error.message()).isEqualTo("Order 7 is locked.");
	}

	@Test
	void readsBackWhatBuilderWasGiven() {
		ApiError.Builder error = full();
		assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(5));
		assertThat(error.rateLimit()).isEqualTo(RateLimit.of(10, 0, Instant.EPOCH));
		assertThat(error.retryable()).isTrue();
		assertThat(error.retryable(false).retryable()).isFalse();
	}

	@Test
	void tellsWhichNamesItRefusesWhereAsked() {
		List<String> refused = new ArrayList<>();
		ApiError error = full().refusals(refused::add)
			.property("code", 1)
			.property(" ", 2)
			.property("shelf", 3)
			.build();
		assertThat(refused).containsExactly("code", " ");
		assertThat(error.properties()).containsOnlyKeys("holder", "shelf");
	}

	@Test
	void refusesNulls() {
		assertThatNullPointerException().isThrownBy(() -> ApiError.builder(null)).withMessageContaining("'type'");
		assertThatNullPointerException().isThrownBy(() -> full().type(null)).withMessageContaining("'type'");
		assertThatNullPointerException().isThrownBy(() -> full().detail(null)).withMessageContaining("'detail'");
		assertThatNullPointerException().isThrownBy(() -> full().header(null)).withMessageContaining("'name'");
		assertThatNullPointerException().isThrownBy(() -> full().property(null, 1)).withMessageContaining("'name'");
	}

	private static ApiError.Builder full() {
		return ApiError.builder(ORDER_LOCKED)
			.status(410)
			.message("Held by {0}.", "Ann")
			.field("id")
			.detail(new ErrorDetail("a", "A", "a"))
			.header("X-Reason", "editing")
			.property("holder", "Ann")
			.retryAfter(Duration.ofSeconds(5))
			.rateLimit(RateLimit.of(10, 0, Instant.EPOCH))
			.retryable(true);
	}

	private static Map.Entry<String, Object> entryOfNull(String name) {
		return new SimpleEntry<>(name, null);
	}

	private static void assertUnmodifiable(Runnable change) {
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(change::run);
	}

}
