package io.github.errorcontract.definition;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.CatalogEntry;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.fixture.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CodeLayerTests {

	private static final DeclaredCode LOCKED = declared("ORDER_LOCKED", 409, "Locked.", "OrderError.ORDER_LOCKED");

	@Test
	void isEmptyWithoutCodesAndClasses() {
		assertThat(CodeLayer.EMPTY.isEmpty()).isTrue();
		assertThat(new CodeLayer(List.of(LOCKED), Map.of()).isEmpty()).isFalse();
		assertThat(new CodeLayer(List.of(), Map.of("com.acme.LockedException", "ORDER_LOCKED")).isEmpty()).isFalse();
	}

	@Test
	void overridesMembersOfCodeByProperties() {
		CatalogEntry entry = merge(List.of(LOCKED), Definitions.message("order-locked", "Taken."))
			.entry("ORDER_LOCKED");
		assertThat(entry.code()).isEqualTo(new TrackedValue<>("ORDER_LOCKED", "OrderError.ORDER_LOCKED"));
		assertThat(entry.status()).isEqualTo(new TrackedValue<>(409, "OrderError.ORDER_LOCKED"));
		assertThat(entry.message()).isEqualTo(new TrackedValue<>("Taken.", "file"));
		assertThat(entry.retryable()).isEqualTo(new TrackedValue<>(false, "built-in"));
	}

	@Test
	void winsOverBuiltInCode() {
		ErrorCatalog catalog = merge(List.of(declared("NOT_FOUND", 410, "Nothing.", "OrderError.NOT_FOUND")));
		assertThat(catalog.entry("NOT_FOUND").status()).isEqualTo(new TrackedValue<>(410, "OrderError.NOT_FOUND"));
		assertThat(catalog.redefinition(BuiltInError.NOT_FOUND)).isEqualTo(ErrorType.of("NOT_FOUND", 410, "Nothing."));
		assertThat(catalog.redefinition(BuiltInError.GONE)).isNull();
	}

	@Test
	void givesConfiguredExceptionsStatusOfCode() {
		ErrorCatalog catalog = merge(List.of(LOCKED),
				ErrorDefinition.builder("ORDER_LOCKED").exceptions(List.of("java.io.IOException")).build());
		assertThat(catalog.typeFor(IOException.class)).isEqualTo(ErrorType.of("ORDER_LOCKED", 409, "Locked."));
		assertThat(catalog.entry("ORDER_LOCKED").exceptions())
			.containsExactly(new TrackedValue<>("java.io.IOException", "file"));
	}

	@Test
	void letsCodeBeTargetOfDisguise() {
		assertThat(merge(List.of(LOCKED), Definitions.disguise("FORBIDDEN", "order-locked")).disguise("FORBIDDEN"))
			.isEqualTo(ErrorType.of("ORDER_LOCKED", 409, "Locked."));
	}

	@Test
	void suggestsCodeForNearMiss() {
		assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> merge(List.of(LOCKED), Definitions.message("ODER_LOCKED", "Taken.")))
			.satisfies((failure) -> assertThat(failure.remedy()).contains("ORDER_LOCKED"));
	}

	@Test
	void allowsCodeThatIsDeclaredTwiceAlike() {
		assertThat(merge(List.of(LOCKED, declared("ORDER_LOCKED", 409, "Locked.", "other"))).entry("ORDER_LOCKED")
			.code()
			.origin()).isEqualTo("OrderError.ORDER_LOCKED");
	}

	@Test
	void completesCodeFromTwoPlaces() {
		DeclaredCode half = new DeclaredCode(new TrackedValue<>("ORDER_LOCKED", "LockedException"), null,
				new TrackedValue<>("Locked.", "LockedException"));
		CatalogEntry entry = merge(List.of(half, new DeclaredCode(new TrackedValue<>("ORDER_LOCKED", "OtherException"),
				new TrackedValue<>(409, "OtherException"), null)))
			.entry("ORDER_LOCKED");
		assertThat(entry.status().origin()).isEqualTo("OtherException");
		assertThat(entry.message().origin()).isEqualTo("LockedException");
	}

	@Test
	void takesStatusOfPropertiesForCodeWithout() {
		DeclaredCode bare = new DeclaredCode(new TrackedValue<>("BUSY", "BusyException"), null, null);
		assertThat(merge(List.of(bare), Definitions.status("BUSY", 503)).entry("BUSY").status())
			.isEqualTo(new TrackedValue<>(503, "file"));
		assertThat(merge(List.of(bare)).entry("BUSY").status()).isEqualTo(new TrackedValue<>(500, "built-in"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "status", "message", "spelling" })
	void namesBothPlacesOfDefinitionsThatDiffer(String member) {
		DeclaredCode other = switch (member) {
			case "status" -> declared("ORDER_LOCKED", 423, "Locked.", "OtherError.ORDER_LOCKED");
			case "message" -> declared("ORDER_LOCKED", 409, "Taken.", "OtherError.ORDER_LOCKED");
			default -> declared("ORDERLOCKED", 409, "Locked.", "OtherError.ORDER_LOCKED");
		};
		assertThatExceptionOfType(InvalidContractException.class).isThrownBy(() -> merge(List.of(LOCKED, other)))
			.withMessageContainingAll(member, "OrderError.ORDER_LOCKED", "OtherError.ORDER_LOCKED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "order-locked", "orderLocked", "1ORDER", "ORDER__LOCKED", "" })
	void refusesCodeThatStylesCannotWrite(String code) {
		assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> merge(List.of(declared(code, 409, "Locked.", "OrderError.LOCKED"))))
			.withMessageContaining("OrderError.LOCKED");
	}

	@Test
	void refusesStatusThatIsNoError() {
		assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> merge(List.of(declared("ORDER_LOCKED", 302, "Locked.", "OrderError.LOCKED"))))
			.withMessageContainingAll("302", "OrderError.LOCKED");
	}

	@Test
	void knowsWhatIsBuiltIn() {
		CatalogEntry entry = ErrorCatalog.empty().entry("rate-limited");
		assertThat(entry.status()).isEqualTo(new TrackedValue<>(429, "built-in"));
		assertThat(entry.retryable().value()).isTrue();
		assertThat(entry.exceptions()).extracting(TrackedValue::value)
			.containsExactly("io.github.errorcontract.exception.RateLimitedException");
		assertThat(ErrorCatalog.empty().entries()).hasSize(BuiltInError.values().length);
	}

	@Test
	void takesAddressFromLinksWhereDefinitionNamesNone() {
		ErrorCatalog catalog = ErrorCatalog.empty().withLinks((code) -> new TrackedValue<>("/errors/" + code, "page"));
		assertThat(catalog.entry("GONE").docs()).isEqualTo(new TrackedValue<>("/errors/GONE", "page"));
		assertThat(ErrorCatalog.empty().entry("GONE").docs()).isNull();
	}

	private static DeclaredCode declared(String code, int status, String message, String place) {
		return DeclaredCode.of(ErrorType.of(code, status, message), place);
	}

	private static ErrorCatalog merge(List<DeclaredCode> codes, ErrorDefinition... definitions) {
		return new CatalogMerger(null).merge(List.of(Definitions.layer("file", definitions)),
				new CodeLayer(codes, Map.of()));
	}

}
