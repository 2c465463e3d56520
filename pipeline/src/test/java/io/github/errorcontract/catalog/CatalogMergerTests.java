package io.github.errorcontract.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.ErrorDefinition;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.fixture.Definitions;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CatalogMergerTests {

	private final CatalogMerger merger = new CatalogMerger(getClass().getClassLoader());

	@Test
	void findsNothingInEmptyCatalog() {
		ErrorCatalog catalog = merge();
		assertThat(catalog.find("NOT_FOUND")).isNull();
		assertThat(catalog.typeFor(IOException.class)).isNull();
		assertThat(catalog.exceptions()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "ORDER_LOCKED", "order-locked", "orderLocked", "ORDERLOCKED", "OrderLocked_" })
	void findsCodeInAnySpelling(String spelling) {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.status("ORDER_LOCKED", 409)));
		assertThat(catalog.find(spelling)).extracting(ErrorDefinition::code).isEqualTo("ORDER_LOCKED");
	}

	@Test
	void overridesMemberByMember() {
		ErrorCatalog catalog = merge(Definitions.layer("strong", Definitions.message("ORDER_LOCKED", "Strong.")),
				Definitions.layer("weak", weak().message("Weak.").build()));
		assertThat(catalog.find("ORDER_LOCKED")).isEqualTo(weak().message("Strong.").build());
	}

	@Test
	void takesCodesThatResembleEachOtherForTwo() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.message("TEAM_NOT_FOUND", "No team."),
				Definitions.message("ITEM_NOT_FOUND", "No item."), Definitions.message("NOTE_NOT_FOUND", "No note.")));
		assertThat(catalog.find("TEAM_NOT_FOUND")).extracting(ErrorDefinition::message).isEqualTo("No team.");
	}

	@Test
	void spellsCodeOfEnvironmentAsDeclared() {
		ErrorCatalog catalog = merge(Definitions.environment(Definitions.status("orderlocked", 423)),
				Definitions.layer("file", Definitions.exceptions("ORDER_LOCKED", IOException.class)));
		assertThat(catalog.find("ORDER_LOCKED")).extracting(ErrorDefinition::code, ErrorDefinition::status)
			.containsExactly("ORDER_LOCKED", 423);
		assertThat(catalog.typeFor(IOException.class).code()).isEqualTo("ORDER_LOCKED");
		assertThat(catalog.typeFor(IOException.class).status()).isEqualTo(423);
	}

	@Test
	void spellsBuiltInCodeOfEnvironmentAsBuiltIn() {
		ErrorCatalog catalog = merge(Definitions.environment(Definitions.status("notfound", 410)));
		assertThat(catalog.find("NOT_FOUND")).extracting(ErrorDefinition::code, ErrorDefinition::status)
			.containsExactly("NOT_FOUND", 410);
	}

	@Test
	void mergesHeadersByRelaxedName() {
		ErrorCatalog catalog = merge(
				Definitions.environment(Definitions.headers("orderlocked", Map.of("xreason", "busy"))), Definitions
					.layer("file", Definitions.headers("ORDER_LOCKED", Map.of("X-Reason", "editing", "X-Other", "x"))));
		assertThat(catalog.find("ORDER_LOCKED").headers()).containsOnly(Map.entry("X-Reason", "busy"),
				Map.entry("X-Other", "x"));
	}

	@Test
	void replacesListOfExceptionsWhole() {
		ErrorCatalog catalog = merge(Definitions.layer("strong", Definitions.exceptions("A_CODE", IOException.class)),
				Definitions.layer("weak",
						Definitions.exceptions("A_CODE", IOException.class, UncheckedIOException.class)));
		assertThat(catalog.exceptions()).containsExactly(IOException.class.getName());
	}

	@Test
	void letsStrongerLayerMoveClassToAnotherCode() {
		ErrorCatalog catalog = merge(Definitions.layer("strong", Definitions.exceptions("B_CODE", IOException.class)),
				Definitions.layer("weak",
						Definitions.exceptions("A_CODE", IOException.class, UncheckedIOException.class)));
		assertThat(catalog.typeFor(IOException.class).code()).isEqualTo("B_CODE");
		assertThat(catalog.typeFor(UncheckedIOException.class).code()).isEqualTo("A_CODE");
	}

	@Test
	void mapsClassToBuiltInType() {
		ErrorCatalog catalog = merge(Definitions.layer("file",
				ErrorDefinition.builder("NOT_FOUND").exceptions(List.of(IOException.class.getName())).build()));
		assertThat(catalog.typeFor(IOException.class)).isEqualTo(BuiltInError.NOT_FOUND);
	}

	@Test
	void leavesOutOptionalClassThatIsAbsent() {
		ErrorCatalog catalog = merge(Definitions.layer("file",
				Definitions.exceptions("A_CODE", "optional:com.acme.Absent", "optional:java.io.IOException")));
		assertThat(catalog.exceptions()).containsExactly("java.io.IOException");
	}

	@Test
	void joinsSpellingsThatAgree() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.status("ORDER_LOCKED", 409),
				Definitions.message("order-locked", "Locked.")));
		assertThat(catalog.find("ORDER_LOCKED")).extracting(ErrorDefinition::status, ErrorDefinition::message)
			.containsExactly(409, "Locked.");
	}

	@Test
	void refusesSpellingsThatDisagree() {
		assertRefused(Definitions.layer("file", Definitions.status("ORDER_LOCKED", 409),
				Definitions.status("order-locked", 410)))
			.withMessageContainingAll("ORDER_LOCKED", "order-locked", "file");
	}

	@Test
	void refusesClassThatOneLayerMapsTwice() {
		assertRefused(Definitions.layer("file", Definitions.exceptions("A_CODE", IOException.class),
				Definitions.exceptions("B_CODE", IOException.class)))
			.withMessageContainingAll("java.io.IOException", "A_CODE", "B_CODE", "file");
	}

	@Test
	void allowsClassTwiceInSameList() {
		ErrorCatalog catalog = merge(Definitions.layer("file",
				Definitions.exceptions("A_CODE", "java.io.IOException", "java.io.IOException")));
		assertThat(catalog.exceptions()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 200, 399, 600, -1 })
	void refusesStatusThatIsNoError(int status) {
		assertRefused(Definitions.layer("file", Definitions.status("ORDER_LOCKED", status)))
			.withMessageContainingAll("error-contract.errors.ORDER_LOCKED.status", String.valueOf(status), "file");
	}

	@ParameterizedTest
	@ValueSource(ints = { 400, 599 })
	void allowsStatusOfError(int status) {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.status("ORDER_LOCKED", status)));
		assertThat(catalog.find("ORDER_LOCKED").status()).isEqualTo(status);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ORDER LOCKED", "1ORDER", "ORDER.LOCKED", "", "_A", "ÖRDER" })
	void refusesMalformedCode(String code) {
		assertRefused(Definitions.layer("file", Definitions.status(code, 409))).withMessageContainingAll(code, "file");
	}

	@Test
	void refusesClassesOfCodeThatIsNotInUpperSnakeCase() {
		assertRefused(Definitions.layer("file", Definitions.exceptions("orderLocked", IOException.class)))
			.satisfies((failure) -> assertThat(failure.remedy()).contains("error-contract.errors.ORDER_LOCKED"));
	}

	@Test
	void refusesClassesOfCodeWithoutStatus() {
		assertRefused(Definitions.layer("file",
				ErrorDefinition.builder("ORDER_LOCKED").exceptions(List.of("java.io.IOException")).build()))
			.satisfies((failure) -> assertThat(failure.remedy()).contains("error-contract.errors.ORDER_LOCKED.status"));
	}

	@Test
	void refusesNegativeDelay() {
		assertRefused(Definitions.layer("file", Definitions.retryAfter("A_CODE", Duration.ofSeconds(-1))))
			.withMessageContaining("error-contract.errors.A_CODE.retry-after");
	}

	@Test
	void allowsNoDelay() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.retryAfter("A_CODE", Duration.ZERO)));
		assertThat(catalog.find("A_CODE").retryAfter()).isZero();
	}

	@Test
	void refusesHeaderWithControlCharacter() {
		assertRefused(Definitions.layer("file", Definitions.headers("A_CODE", Map.of("X-Reason", "a\nb"))))
			.withMessageContainingAll("error-contract.errors.A_CODE.headers.X-Reason", "a?b");
	}

	@Test
	void refusesMalformedNameOfHeader() {
		assertRefused(Definitions.layer("file", Definitions.headers("A_CODE", Map.of("X Reason", "a"))))
			.withMessageContaining("X Reason");
	}

	private ThrowableAssertAlternative<InvalidContractException> assertRefused(CatalogLayer layer) {
		return assertThatExceptionOfType(InvalidContractException.class).isThrownBy(() -> merge(layer));
	}

	private ErrorCatalog merge(CatalogLayer... layers) {
		return this.merger.merge(List.of(layers));
	}

	private static ErrorDefinition.Builder weak() {
		return ErrorDefinition.builder("ORDER_LOCKED")
			.status(409)
			.exceptions(List.of())
			.retryAfter(Duration.ofSeconds(5))
			.retryable(true)
			.exposeMessage(false);
	}

}
