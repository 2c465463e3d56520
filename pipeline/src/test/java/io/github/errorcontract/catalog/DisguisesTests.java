package io.github.errorcontract.catalog;

import java.util.List;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.definition.CatalogLayer;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.fixture.Definitions;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DisguisesTests {

	@Test
	void hidesNothingByDefault() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.status("FORBIDDEN", 403)));
		assertThat(catalog.disguise("FORBIDDEN")).isNull();
		assertThat(ErrorCatalog.empty().disguise("FORBIDDEN")).isNull();
	}

	@Test
	void showsDisguisedCodeAndTargetAsTarget() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.disguise("FORBIDDEN", "NOT_FOUND")));
		assertThat(catalog.disguise("FORBIDDEN")).isEqualTo(BuiltInError.NOT_FOUND);
		assertThat(catalog.disguise("NOT_FOUND")).isEqualTo(BuiltInError.NOT_FOUND);
		assertThat(catalog.disguise("ROUTE_NOT_FOUND")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOT_FOUND", "not-found", "notfound", "NotFound" })
	void findsTargetInAnySpelling(String target) {
		ErrorCatalog catalog = merge(Definitions.environment(Definitions.disguise("forbidden", target)));
		assertThat(catalog.disguise("FORBIDDEN")).isEqualTo(BuiltInError.NOT_FOUND);
	}

	@Test
	void showsCodeThatConfigurationDefines() {
		ErrorCatalog catalog = merge(Definitions.layer("strong", Definitions.disguise("FORBIDDEN", "order-absent")),
				Definitions.layer("weak", Definitions.status("ORDER_ABSENT", 404)));
		assertThat(catalog.disguise("FORBIDDEN")).extracting(ErrorType::code, ErrorType::status, ErrorType::message)
			.containsExactly("ORDER_ABSENT", 404, BuiltInError.NOT_FOUND.message());
	}

	@Test
	void letsSeveralCodesShareTarget() {
		ErrorCatalog catalog = merge(Definitions.layer("file", Definitions.disguise("FORBIDDEN", "NOT_FOUND"),
				Definitions.disguise("GONE", "NOT_FOUND"), Definitions.disguise("ORDER_HIDDEN", "NOT_FOUND")));
		assertThat(List.of("FORBIDDEN", "GONE", "ORDER_HIDDEN", "NOT_FOUND")).map(catalog::disguise)
			.containsOnly(BuiltInError.NOT_FOUND);
	}

	@Test
	void letsStrongerLayerTakeDisguiseAway() {
		ErrorCatalog catalog = merge(Definitions.layer("strong", Definitions.disguise("FORBIDDEN", "")),
				Definitions.layer("weak", Definitions.disguise("FORBIDDEN", "NOT_FOUND")));
		assertThat(catalog.disguise("FORBIDDEN")).isNull();
		assertThat(catalog.disguise("NOT_FOUND")).isNull();
	}

	@Test
	void letsStrongerLayerChangeTarget() {
		ErrorCatalog catalog = merge(Definitions.layer("strong", Definitions.disguise("FORBIDDEN", "GONE")),
				Definitions.layer("weak", Definitions.disguise("FORBIDDEN", "NOT_FOUND")));
		assertThat(catalog.disguise("FORBIDDEN")).isEqualTo(BuiltInError.GONE);
		assertThat(catalog.disguise("NOT_FOUND")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOT_FUOND", "ORDER_ABSENT", "NOT FOUND", "404", "a\nb" })
	void refusesUnknownTarget(String target) {
		assertRefused(Definitions.layer("file", Definitions.disguise("FORBIDDEN", target)))
			.withMessageContainingAll("'error-contract.errors.FORBIDDEN.disguise-as'", "(file)")
			.withMessageNotContaining("\n")
			.satisfies((failure) -> assertThat(failure.remedy())
				.contains("'error-contract.errors.FORBIDDEN.disguise-as'", "status"));
	}

	@Test
	void suggestsTarget() {
		assertRefused(Definitions.layer("file", Definitions.disguise("FORBIDDEN", "NOT_FUOND")))
			.satisfies((failure) -> assertThat(failure.remedy()).endsWith("Did you mean 'NOT_FOUND'?"));
	}

	@Test
	void refusesTargetWithoutStatus() {
		assertRefused(Definitions.layer("file", Definitions.disguise("FORBIDDEN", "ORDER_ABSENT"),
				Definitions.message("ORDER_ABSENT", "Absent.")))
			.withMessageContaining("'ORDER_ABSENT'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "FORBIDDEN", "forbidden" })
	void refusesCodeAsItsOwnTarget(String target) {
		assertRefused(Definitions.layer("file", Definitions.disguise("FORBIDDEN", target)))
			.withMessage("'error-contract.errors.FORBIDDEN.disguise-as' refers to its own code (file).")
			.satisfies((failure) -> assertThat(failure.remedy())
				.isEqualTo("Remove 'error-contract.errors.FORBIDDEN.disguise-as' or set it to a different code."));
	}

	@Test
	void refusesTargetThatIsDisguisedItself() {
		assertRefused(Definitions.layer("strong", Definitions.disguise("FORBIDDEN", "not-found")),
				Definitions.layer("weak", Definitions.disguise("NOT_FOUND", "GONE")))
			.withMessage("'error-contract.errors.FORBIDDEN.disguise-as' refers to the code 'NOT_FOUND', "
					+ "which is itself disguised (strong).")
			.satisfies((failure) -> assertThat(failure.remedy())
				.contains("Remove 'error-contract.errors.FORBIDDEN.disguise-as'"
						+ " or 'error-contract.errors.NOT_FOUND.disguise-as'"));
	}

	@Test
	void refusesCodesThatAreDisguisedAsEachOther() {
		assertRefused(Definitions.layer("file", Definitions.disguise("GONE", "NOT_FOUND"),
				Definitions.disguise("NOT_FOUND", "GONE")))
			.withMessageContainingAll("GONE", "NOT_FOUND", "itself disguised");
	}

	private static ThrowableAssertAlternative<InvalidContractException> assertRefused(CatalogLayer... layers) {
		return assertThatExceptionOfType(InvalidContractException.class).isThrownBy(() -> merge(layers));
	}

	private static ErrorCatalog merge(CatalogLayer... layers) {
		return new CatalogMerger(null).merge(List.of(layers));
	}

}
