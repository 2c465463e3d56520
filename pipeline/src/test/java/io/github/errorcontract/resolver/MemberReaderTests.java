package io.github.errorcontract.resolver;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorProperty;
import io.github.errorcontract.exception.ConflictException;
import io.github.errorcontract.exception.NotFoundException;
import io.github.errorcontract.fixture.ResolverParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

@ExtendWith(OutputCaptureExtension.class)
class MemberReaderTests {

	private final ResolverParts parts = new ResolverParts();

	@Test
	void readsFieldsInTheirOrderAndThenGettersByName() {
		ApiError error = this.parts.resolve(new StockException());
		assertThat(error.properties().keySet()).containsExactly("warehouse", "left", "articles", "allSold", "bin",
				"colour", "depth", "east", "front", "get", "getaway", "is", "issue", "open", "uRL");
		assertThat(error.properties()).containsEntry("warehouse", "B7")
			.containsEntry("articles", List.of("a", "b"))
			.containsEntry("open", true)
			.containsEntry("bin", 5)
			.containsEntry("left", null);
	}

	@Test
	void readsMembersOfSuperclass() {
		assertThat(this.parts.resolve(new StockException() {
		}).properties()).containsEntry("warehouse", "B7").containsEntry("bin", 5);
	}

	@Test
	void readsMembersOfFailureThatMapperOfApplicationAnswers() {
		this.parts.mapper((failure) -> (failure instanceof StockException) ? ApiError.of(BuiltInError.GONE) : null);
		ApiError error = this.parts.resolve(new CompletionException(new StockException()));
		assertThat(error).hasToString("410 GONE");
		assertThat(error.properties()).containsEntry("warehouse", "B7");
	}

	@Test
	void readsNothingOfFailureThatNothingMaps() {
		assertThat(this.parts.resolve(new UnmappedException()).properties()).isEmpty();
	}

	@Test
	void readsValuesOfEachFailure() {
		MemberReader reader = new MemberReader();
		assertThat(read(reader, new CountException(1))).isEqualTo(Map.of("count", 1));
		assertThat(read(reader, new CountException(2))).isEqualTo(Map.of("count", 2));
	}

	@Test
	void passesOverMethodWithParameters(CapturedOutput output) {
		assertThat(this.parts.resolve(new ParameterException()).properties()).isEmpty();
		assertThat(output).doesNotContain("Ignoring");
	}

	@Test
	void leavesOutMembersThatCannotBeReadOrNamed(CapturedOutput output) {
		assertThat(this.parts.resolve(new BrokenException()).properties()).isEqualTo(Map.of("whole", true));
		assertThat(output.getOut().lines().filter((line) -> line.contains("WARN"))).hasSize(2)
			.anyMatch((line) -> line.contains("Ignoring error property 'broken' of " + BrokenException.class.getName()))
			.anyMatch((line) -> line.contains("Ignoring error property 'code' of " + BrokenException.class.getName()));
	}

	@Test
	void leavesOutMemberThatCustomizerMustNotSet(CapturedOutput output) {
		ApiError error = this.parts
			.customizer((shown, context) -> shown.property("status", 200).property("hint", "Try again."))
			.resolve(new NotFoundException());
		assertThat(error).hasToString("404 NOT_FOUND");
		assertThat(error.properties()).isEqualTo(Map.of("hint", "Try again."));
		assertThat(output).containsOnlyOnce("Ignoring error property 'status' of a customizer");
	}

	@ParameterizedTest
	@CsvSource({ "retryAfter, retry-after", "traceId, trace-id", "path, path" })
	void saysHowElseMemberIsSwitchedOn(String name, String included, CapturedOutput output) {
		new MemberReader().refuse(name);
		assertThat(output.getOut().stripTrailing())
			.endsWith("'" + name + "' of a customizer, which the contract defines itself; to include it, add '"
					+ included + "' to 'error-contract.body.include'");
	}

	@Test
	void knowsNoOtherWayForMemberThatIsAlwaysThere(CapturedOutput output) {
		new MemberReader().refuse("code");
		assertThat(output.getOut().stripTrailing()).endsWith("which the contract defines itself");
	}

	@Test
	void complainsOnceOfEachMember(CapturedOutput output) {
		MemberReader reader = new MemberReader();
		reader.refuse("code");
		reader.refuse("code");
		reader.refuse("type");
		assertThat(output).containsOnlyOnce("property 'code'").containsOnlyOnce("property 'type'");
	}

	@Test
	void saysOnceAndWithoutTraceThatANameIsReserved(CapturedOutput output) {
		MemberReader reader = new MemberReader();
		for (int i = 0; i < 3; i++) {
			ApiError.Builder error = ApiError.builder(BuiltInError.CONFLICT);
			reader.read(new ReservedException(), error);
			assertThat(error.build().properties()).containsOnly(entry("sku", "A-1"));
		}
		assertThat(output.getAll().lines().filter((line) -> line.contains("WARN"))).satisfiesExactlyInAnyOrder(
				(line) -> assertThat(line).endsWith("Ignoring error property 'code' of "
						+ ReservedException.class.getName() + ", which the contract defines itself"),
				(line) -> assertThat(line).contains("Ignoring error property 'retryAfter'", "'retry-after'"));
		assertThat(output.getAll().lines()).noneMatch((line) -> line.startsWith("\tat "));
	}

	private static Map<String, Object> read(MemberReader reader, Throwable failure) {
		ApiError.Builder error = ApiError.builder(BuiltInError.CONFLICT);
		reader.read(failure, error);
		return error.properties();
	}

	private static class StockException extends ConflictException {

		@ErrorProperty
		private final String warehouse = "B7";

		private final String secret = "secret";

		@ErrorProperty
		private final Integer left = null;

		@ErrorProperty("articles")
		private final List<String> skus = List.of("a", "b");

		@ErrorProperty
		private boolean isOpen() {
			return true;
		}

		@ErrorProperty
		int getBin() {
			return 5;
		}

		@ErrorProperty
		int getColour() {
			return 6;
		}

		@ErrorProperty
		int front() {
			return 7;
		}

		@ErrorProperty
		int east() {
			return 8;
		}

		@ErrorProperty
		int getDepth() {
			return 9;
		}

		@ErrorProperty("allSold")
		boolean isSoldOut() {
			return false;
		}

		@ErrorProperty
		String getURL() {
			return "/stock";
		}

		@ErrorProperty
		String get() {
			return "got";
		}

		@ErrorProperty
		boolean is() {
			return true;
		}

		@ErrorProperty
		String issue() {
			return "sold out";
		}

		@ErrorProperty
		String getaway() {
			return "none";
		}

		String getSecret() {
			return this.secret;
		}

	}

	private static final class UnmappedException extends RuntimeException {

		@ErrorProperty
		private final String warehouse = "B7";

	}

	private static final class CountException extends ConflictException {

		@ErrorProperty
		private final int count;

		CountException(int count) {
			this.count = count;
		}

	}

	private static final class ParameterException extends ConflictException {

		@ErrorProperty
		int getPrice(String currency) {
			return currency.length();
		}

	}

	private static final class BrokenException extends ConflictException {

		@ErrorProperty
		private final boolean whole = true;

		@ErrorProperty
		private final String code = "B7";

		@ErrorProperty
		String getBroken() {
			throw new IllegalStateException();
		}

	}

	@SuppressWarnings("unused")
	private static final class ReservedException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		@ErrorProperty
		private final int code = 7;

		@ErrorProperty
		private final String sku = "A-1";

		@ErrorProperty
		int getRetryAfter() {
			return 5;
		}

	}

}
