package io.github.errorcontract.exception;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.RateLimit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class ApiExceptionTests {

	private static final RateLimit LIMIT = RateLimit.of(10, 0, Instant.EPOCH).policy("hourly", Duration.ofHours(1));

	@Test
	void hasNoStackTraceForClientError() {
		assertThat(new NotFoundException()).extracting(Throwable::getStackTrace).isEqualTo(new StackTraceElement[0]);
		assertThat(new ApiException(OrderError.ORDER_LOCKED, 7).getStackTrace()).isEmpty();
	}

	@Test
	void hasStackTraceForServerError() {
		StackTraceElement[] trace = new UpstreamException().getStackTrace();
		assertThat(trace[0].getMethodName()).isEqualTo("hasStackTraceForServerError");
	}

	@Test
	void decidesOnStackTraceByTypeNotBySubclass() {
		assertThat(new NotFoundException(BuiltInError.INTERNAL_ERROR).getStackTrace()).isNotEmpty();
		assertThat(new UpstreamException(BuiltInError.NOT_FOUND).getStackTrace()).isEmpty();
	}

	@Test
	void letsSubclassDecideOnStackTrace() {
		assertThat(new TracedException().getStackTrace()).isNotEmpty();
		assertThat(new UntracedException().getStackTrace()).isEmpty();
	}

	@Test
	void recordsStackTraceOnDemand() {
		ApiException failure = new NotFoundException();
		assertThat(failure.fillInStackTrace().getStackTrace()).isNotEmpty();
	}

	@Test
	void keepsSuppressedExceptions() {
		ApiException failure = new NotFoundException();
		failure.addSuppressed(new IllegalStateException());
		assertThat(failure.getSuppressed()).hasSize(1);
	}

	@Test
	void hasMessageWithArguments() {
		assertThat(new ApiException(OrderError.ORDER_LOCKED, 7)).hasMessage("Order 7 is locked.");
		assertThat(new ConflictException("Order {0} is taken.", 7)).hasMessage("Order 7 is taken.");
		assertThat(new ConflictException("It's {0}.")).hasMessage("It's {0}.");
	}

	@Test
	void tellsTextOfItsOwnFromThatOfType() {
		assertThat(new ConflictException("Taken.").toError().toBuilder().text()).isEqualTo("Taken.");
		assertThat(new ConflictException(OrderError.ORDER_LOCKED, 7).toError().toBuilder().text()).isNull();
	}

	@Test
	void describesWholeErrorFluently() {
		ApiError error = full().toError();
		assertThat(error.code()).isEqualTo("ORDER_LOCKED");
		assertThat(error.field()).isEqualTo("id");
		assertThat(error.details()).containsExactly(new ErrorDetail(null, "A", "a"),
				new ErrorDetail("b", "B", "b", InputLocation.QUERY, null));
		assertThat(error.headers()).isEqualTo(Map.of("X-Reason", List.of("editing", "now")));
		assertThat(error.properties()).isEqualTo(Map.of("holder", "Ann"));
		assertThat(error.retryAfter()).hasSeconds(5);
		assertThat(error.rateLimit()).isEqualTo(LIMIT);
	}

	@Test
	void refusesPropertyNamedLikeMemberOfContract() {
		assertThatIllegalArgumentException().isThrownBy(() -> new NotFoundException().property("code", 1));
	}

	@Test
	void hasCauseThatCanBeSetOnce() {
		IllegalStateException cause = new IllegalStateException("secret");
		ApiException failure = new ConflictException().cause(cause);
		assertThat(failure).hasCause(cause);
		assertThat(failure.getMessage()).doesNotContain("secret");
		assertThatIllegalStateException().isThrownBy(() -> failure.cause(cause));
	}

	@Test
	void takesSurplusThrowableForCauseNotArgument() {
		IOException cause = new IOException("secret");
		ApiException failure = new UpstreamException("Inventory is down: {1} {0}", "A", cause);
		assertThat(failure).hasMessage("Inventory is down: java.io.IOException: secret A").hasNoCause();
		failure = new UpstreamException("Inventory {0} is down.", "A", cause);
		assertThat(failure).hasMessage("Inventory A is down.").hasCause(cause);
		assertThat(failure.toError().toBuilder().arguments()).containsExactly("A");
	}

	@Test
	void takesTextLiterallyWhereOnlyArgumentIsCause() {
		IOException cause = new IOException("secret");
		assertThat(new ConflictException("It's {x}.", cause)).hasMessage("It's {x}.").hasCause(cause);
		assertThat(new ConflictException("It's {1}.", cause)).hasMessage("It's {1}.").hasCause(cause);
	}

	@Test
	void readsPlaceholdersOfTypeWhereNoTextIsGiven() {
		IOException cause = new IOException("refused");
		assertThat(new ApiException(OrderError.ORDER_LOCKED, 7, cause)).hasMessage("Order 7 is locked.")
			.hasCause(cause);
		assertThat(new ApiException(OrderError.ORDER_LOCKED, cause)).hasNoCause()
			.hasMessage("Order java.io.IOException: refused is locked.");
		assertThat(new ApiException(BuiltInError.CONFLICT, cause)).hasMessage(BuiltInError.CONFLICT.message())
			.hasCause(cause);
	}

	@Test
	void takesLastThrowableOnlyForCause() {
		IOException cause = new IOException("refused");
		IllegalStateException other = new IllegalStateException("other");
		assertThat(new ConflictException("{0}", other, cause)).hasMessage(other.toString()).hasCause(cause);
		assertThat(new ConflictException("No.", other, cause)).hasCause(cause);
		assertThat(new ConflictException("No.", cause, "last")).hasNoCause();
		assertThat(new ConflictException("No.", (Throwable) null)).hasNoCause();
	}

	@Test
	void prefersCauseThatIsSetToSurplusArgument() {
		IOException surplus = new IOException("surplus");
		IllegalStateException cause = new IllegalStateException("cause");
		ApiException failure = new ConflictException("No.", surplus).cause(cause);
		assertThat(failure).hasCause(cause);
		assertThatIllegalStateException().isThrownBy(() -> failure.cause(cause));
		assertThat(new ConflictException("No.", surplus).initCause(null)).hasNoCause();
	}

	@Test
	void keepsSurplusCauseInStackTraceAndSerialization() throws Exception {
		ApiException failure = new UpstreamException("Inventory is down.", new IOException("refused"));
		assertThat(failure).hasStackTraceContaining("Caused by: java.io.IOException: refused");
		assertThat(serialized(failure)).hasCauseInstanceOf(IOException.class).hasRootCauseMessage("refused");
	}

	@Test
	void acceptsNoMissingType() {
		assertThatNullPointerException().isThrownBy(() -> new ApiException(null)).withMessageContaining("'type'");
	}

	@Test
	void survivesSerialization() throws Exception {
		ApiException copy = serialized(full());
		assertThat(copy).hasMessage("Order {0} is locked.").hasCauseInstanceOf(Exception.class);
		assertThat(copy.toError()).usingRecursiveComparison()
			.ignoringFields("type", "text.arguments", "text.filled", "properties")
			.isEqualTo(full().toError());
		assertThat(copy.type().code()).isEqualTo("ORDER_LOCKED");
		assertThat(copy.type().status()).isEqualTo(409);
	}

	@Test
	void losesArgumentsAndPropertiesInSerialization() throws Exception {
		ApiError copy = serialized(
				new NotFoundException(OrderError.ORDER_LOCKED, new Object()).property("holder", new Object()))
			.toError();
		assertThat(copy.properties()).isEmpty();
		assertThat(copy.toBuilder().arguments()).isEmpty();
	}

	@Test
	void keepsGivenTextInSerialization() throws Exception {
		assertThat(serialized(new NotFoundException("Order {0}.", 7))).isInstanceOf(NotFoundException.class)
			.hasMessage("Order 7.");
	}

	@Test
	void serializesTypeThatIsNotSerializable() throws Exception {
		ErrorType type = new UnserializableType(new Object());
		ApiException copy = serialized(new ApiException(type));
		assertThat(copy.type().code()).isEqualTo("LOST");
		assertThat(copy.type().message()).isEqualTo("Lost.");
		assertThat(copy.toError().status()).isEqualTo(410);
	}

	@Test
	void staysFluentAfterSerialization() throws Exception {
		ApiException copy = serialized(full());
		assertThat(copy.field("other").header("X-Other", "x").toError().headers()).hasSize(2);
	}

	@Test
	void keepsStackTraceInSerialization() throws Exception {
		ApiException failure = new UpstreamException();
		assertThat(serialized(failure).getStackTrace()).isEqualTo(failure.getStackTrace());
		assertThat(serialized(new NotFoundException()).getStackTrace()).isEmpty();
	}

	@Test
	void refusesToDescribeErrorWithStatusThatIsNone() {
		ApiException failure = new ApiException(ErrorType.of("FOUND", 302, "Found."));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(failure::toError);
	}

	private static ApiException full() {
		return new ApiException(OrderError.ORDER_LOCKED, 7).field("id")
			.detail(null, "A", "a")
			.detail(new ErrorDetail("b", "B", "b", InputLocation.QUERY, null))
			.header("X-Reason", "editing", "now")
			.property("holder", "Ann")
			.retryAfter(Duration.ofSeconds(5))
			.rateLimit(LIMIT)
			.cause(new Exception("cause"));
	}

	private static ApiException serialized(ApiException failure) throws Exception {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(failure);
		}
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			return (ApiException) in.readObject();
		}
	}

	private enum OrderError implements ErrorType {

		ORDER_LOCKED;

		@Override
		public String code() {
			return name();
		}

		@Override
		public int status() {
			return 409;
		}

		@Override
		public String message() {
			return "Order {0} is locked.";
		}

	}

	private record UnserializableType(Object lock) implements ErrorType {

		@Override
		public String code() {
			return "LOST";
		}

		@Override
		public int status() {
			return 410;
		}

		@Override
		public String message() {
			return "Lost.";
		}

	}

	private static final class TracedException extends NotFoundException {

		@Override
		protected boolean stackTraceNeeded(ErrorType type) {
			return true;
		}

	}

	private static final class UntracedException extends UpstreamException {

		@Override
		protected boolean stackTraceNeeded(ErrorType type) {
			return false;
		}

	}

}
