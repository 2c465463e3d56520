package io.github.errorcontract.catalog;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.CodeLayer;
import io.github.errorcontract.definition.DeclaredCode;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.fixture.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CodeSpellingTests {

	@Test
	void spellsCodeAsDeclaredByWeakestLayer() {
		ErrorCatalog catalog = merge(Definitions.layer("strong", Definitions.status("ORDERLOCKED", 409)),
				Definitions.layer("weak", Definitions.status("ORDER_LOCKED", 423)));
		assertThat(catalog.find("orderLocked").code()).isEqualTo("ORDER_LOCKED");
	}

	@Test
	void spellsNothingAsEnvironmentDoes() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.status("ORDER_LOCKED", 409)),
				Definitions.environment(Definitions.message("ORDERLOCKED", "Locked.")));
		assertThat(catalog.find("ORDERLOCKED").code()).isEqualTo("ORDER_LOCKED");
		assertThat(catalog.find("ORDER_LOCKED").message()).isEqualTo("Locked.");
	}

	@Test
	void spellsNothingAsNameThatIsNotInUpperSnakeCase() {
		ErrorCatalog catalog = merge(Definitions.layer("strong", Definitions.status("ORDER_LOCKED", 409)),
				Definitions.layer("weak", Definitions.message("order-locked", "Locked.")));
		assertThat(catalog.find("order-locked").code()).isEqualTo("ORDER_LOCKED");
	}

	@Test
	void spellsCodeInUpperSnakeCaseWhereNobodyDoes() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.status("order-locked", 409)));
		assertThat(catalog.find("order-locked").code()).isEqualTo("ORDER_LOCKED");
	}

	@Test
	void spellsCodeOfEnvironmentAloneInUpperCase() {
		ErrorCatalog catalog = merge(Definitions.environment(Definitions.exceptions("busy", "java.io.IOException")));
		assertThat(catalog.find("busy").code()).isEqualTo("BUSY");
		ErrorCatalog unknown = merge(Definitions.environment(Definitions.status("orderlocked", 409)));
		assertThat(unknown.find("orderlocked").code()).isEqualTo("ORDERLOCKED");
		assertThat(unknown.entry("orderlocked").code().value()).isEqualTo("ORDERLOCKED");
	}

	@Test
	void spellsCodeAsCodeDeclaresIt() {
		CodeLayer code = new CodeLayer(
				List.of(DeclaredCode.of(ErrorType.of("ORDER_LOCKED", 409, "Locked."), "OrderError")), Map.of());
		ErrorCatalog catalog = new CatalogMerger(null)
			.merge(List.of(Definitions.layer("file", Definitions.status("ORDERLOCKED", 423))), code);
		assertThat(catalog.find("ORDER_LOCKED").code()).isEqualTo("ORDER_LOCKED");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ORDER_LOKED", "ORDER_LOCKD", "ODRER_LOCKED" })
	void refusesNameThatIsNearlyThatOfDefinedCode(String miss) {
		assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> merge(Definitions.layer("file", Definitions.status("ORDER_LOCKED", 409),
					Definitions.message(miss, "Locked."))))
			.withMessage("The code '" + miss + "' is customized but not defined (file).")
			.satisfies((failure) -> assertThat(failure.remedy()).contains("'error-contract.errors.ORDER_LOCKED'"));
	}

	@Test
	void allowsNamesThatResembleEachOtherWhereBothAreDefined() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.status("ORDER_LOCKED", 409),
				Definitions.status("ORDER_LOCKE", 410)));
		assertThat(catalog.find("ORDER_LOCKE").status()).isEqualTo(410);
	}

	@Test
	void allowsNamesThatResembleEachOtherWhereNeitherIsDefined() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.message("ORDER_LOCKED", "Locked."),
				Definitions.message("ORDER_LOCKE", "Lock.")));
		assertThat(catalog.find("ORDER_LOCKE").message()).isEqualTo("Lock.");
	}

	private static ErrorCatalog merge(CatalogLayer... layers) {
		return new CatalogMerger(null).merge(List.of(layers));
	}

}
