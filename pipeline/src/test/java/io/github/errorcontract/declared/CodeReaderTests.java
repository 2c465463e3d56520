package io.github.errorcontract.declared;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.ErrorTypeProvider;
import io.github.errorcontract.MappedError;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.DeclaredCode;
import io.github.errorcontract.definition.TrackedValue;
import io.github.errorcontract.fixture.orders.OrderError;
import io.github.errorcontract.fixture.orders.refusals.Refusals;
import io.github.errorcontract.resolver.CodeNaming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class CodeReaderTests {

	private final CodeReader reader = new CodeReader(getClass().getClassLoader(), new CodeNaming(false));

	@Test
	void readsConstantsOfEnum() {
		this.reader.read(new FoundClasses(List.of(OrderError.class.getName()), List.of()));
		assertThat(this.reader.layer()).isEqualTo(new CodeLayer(
				List.of(DeclaredCode.of(OrderError.ORDER_LOCKED, OrderError.class.getName() + ".ORDER_LOCKED"),
						DeclaredCode.of(OrderError.ORDER_CLOSED, OrderError.class.getName() + ".ORDER_CLOSED")),
				Map.of()));
	}

	@Test
	void namesEnumOfConstantWithBody() {
		this.reader.read(new FoundClasses(List.of(Refusals.Limit.class.getName()), List.of()));
		assertThat(this.reader.layer().codes()).containsExactly(
				DeclaredCode.of(Refusals.Limit.RATE_LIMITED, Refusals.Limit.class.getName() + ".RATE_LIMITED"));
	}

	@Test
	void readsWhatAnnotationSays() {
		String locked = Refusals.LockedException.class.getName();
		String unpaid = Refusals.UnpaidException.class.getName();
		assertThat(read(this.reader, locked, unpaid)).isEqualTo(new CodeLayer(
				List.of(new DeclaredCode(new TrackedValue<>("ORDER_LOCKED", locked), null, null),
						new DeclaredCode(new TrackedValue<>("UNPAID", unpaid), new TrackedValue<>(402, unpaid),
								new TrackedValue<>("Pay first.", unpaid))),
				Map.of(locked, "ORDER_LOCKED", unpaid, "UNPAID")));
	}

	@Test
	void declaresNoCodeForClassThatNamesNone() {
		String noOrder = Refusals.NoOrderException.class.getName();
		assertThat(read(this.reader, noOrder, BareException.class.getName())).isEqualTo(new CodeLayer(List.of(),
				Map.of(noOrder, "NOT_FOUND", BareException.class.getName(), "INTERNAL_ERROR")));
	}

	@Test
	void declaresCodeThatIsDerivedFromNameOfClass() {
		String noOrder = Refusals.NoOrderException.class.getName();
		String locked = Refusals.LockedException.class.getName();
		CodeLayer layer = read(new CodeReader(null, new CodeNaming(true)), noOrder, locked);
		assertThat(layer.exceptions()).isEqualTo(Map.of(noOrder, "NO_ORDER", locked, "ORDER_LOCKED"));
		assertThat(layer.codes()).containsExactly(
				new DeclaredCode(new TrackedValue<>("NO_ORDER", noOrder), new TrackedValue<>(404, noOrder),
						new TrackedValue<>("No such order.", noOrder)),
				new DeclaredCode(new TrackedValue<>("ORDER_LOCKED", locked), null, null));
	}

	@Test
	void readsTypesOfBean() {
		this.reader.read("shop", ErrorTypeProvider.of(ErrorType.of("SOLD_OUT", 409, "Sold out."), BuiltInError.GONE,
				OrderError.ORDER_CLOSED));
		assertThat(this.reader.layer()).isEqualTo(new CodeLayer(
				List.of(DeclaredCode.of(ErrorType.of("SOLD_OUT", 409, "Sold out."), "SOLD_OUT of the bean 'shop'"),
						DeclaredCode.of(OrderError.ORDER_CLOSED, OrderError.class.getName() + ".ORDER_CLOSED")),
				Map.of()));
	}

	@Test
	void leavesOutClassesThatCannotBeLoaded(CapturedOutput output) {
		this.reader.read(new FoundClasses(List.of("com.acme.AbsentError", OrderError.class.getName()),
				List.of("com.acme.AbsentException", Refusals.UnpaidException.class.getName())));
		assertThat(this.reader.layer().codes()).extracting((code) -> code.code().value())
			.containsExactly("ORDER_LOCKED", "ORDER_CLOSED", "UNPAID");
		assertThat(output).contains("Failed to load com.acme.AbsentError; its codes are missing from the error catalog",
				"Failed to load com.acme.AbsentException;");
	}

	@Test
	void readsNothingOfClassesThatNoLongerDeclareCodes() {
		this.reader.read(new FoundClasses(List.of("java.lang.String"), List.of("java.lang.IllegalStateException")));
		assertThat(this.reader.layer().isEmpty()).isTrue();
	}

	private static CodeLayer read(CodeReader reader, String... exceptions) {
		reader.read(new FoundClasses(List.of(), List.of(exceptions)));
		return reader.layer();
	}

	@MappedError
	private static final class BareException extends RuntimeException {

	}

}
