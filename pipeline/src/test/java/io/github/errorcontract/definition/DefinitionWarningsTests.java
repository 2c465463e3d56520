package io.github.errorcontract.definition;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.ErrorType;
import io.github.errorcontract.catalog.CatalogMerger;
import io.github.errorcontract.fixture.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class DefinitionWarningsTests {

	private static final CodeLayer ORDERS = code(ErrorType.of("ORDER_NOT_FOUND", 404, "Order {0} does not exist."));

	@ParameterizedTest
	@ValueSource(ints = { 419, 499, 520, 599 })
	void namesStatusThatIsNotRegistered(int status, CapturedOutput output) {
		merge(CodeLayer.EMPTY, Definitions.status("CLIENT_GONE", status));
		assertThat(warnings(output)).singleElement()
			.asString()
			.contains(status + " of CLIENT_GONE", "(file)", "as " + status / 100 + "00.");
	}

	@Test
	void namesUnregisteredStatusInCode(CapturedOutput output) {
		new CatalogMerger(null).merge(List.of(), code(ErrorType.of("CLIENT_GONE", 499, "Gone.")));
		assertThat(warnings(output)).singleElement().asString().contains("499 of CLIENT_GONE", "(OrderError)");
	}

	@Test
	void isSilentAboutRegisteredStatus(CapturedOutput output) {
		merge(ORDERS, Definitions.status("ORDER_LOCKED", 423), Definitions.status("NOT_FOUND", 410));
		assertThat(warnings(output)).isEmpty();
	}

	@Test
	void namesCodeThatGivesDisguiseAway(CapturedOutput output) {
		merge(ORDERS, Definitions.disguise("FORBIDDEN", "NOT_FOUND"), Definitions.status("CART_NOT_FOUND", 404));
		assertThat(warnings(output)).singleElement()
			.asString()
			.contains("FORBIDDEN is shown as NOT_FOUND", "CART_NOT_FOUND, ORDER_NOT_FOUND");
	}

	@Test
	void isSilentAboutPairs(CapturedOutput output) {
		merge(ORDERS, Definitions.disguise("FORBIDDEN", "NOT_FOUND"),
				Definitions.disguise("ORDER_FORBIDDEN", "ORDER_NOT_FOUND"), Definitions.status("CART_NOT_FOUND", 410));
		assertThat(warnings(output)).isEmpty();
	}

	@Test
	void isSilentAboutDisguiseWithoutCodesOfOwn(CapturedOutput output) {
		merge(CodeLayer.EMPTY, Definitions.disguise("FORBIDDEN", "NOT_FOUND"));
		assertThat(warnings(output)).isEmpty();
	}

	private static CodeLayer code(ErrorType type) {
		return new CodeLayer(List.of(DeclaredCode.of(type, "OrderError")), Map.of());
	}

	private static void merge(CodeLayer code, ErrorDefinition... definitions) {
		new CatalogMerger(null).merge(List.of(Definitions.layer("file", definitions)), code);
	}

	private static List<String> warnings(CapturedOutput output) {
		return output.getOut().lines().filter((line) -> line.contains("WARN")).toList();
	}

}
