package io.github.errorcontract.message;

import io.github.errorcontract.ErrorDetail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DetailKeysTests {

	private static final Object[] NONE = {};

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			              |       | NOT_BLANK
			email         |       | email.NOT_BLANK NOT_BLANK
			lines[0].sku  |       | lines.sku.NOT_BLANK NOT_BLANK
			              | order | order.NOT_BLANK NOT_BLANK
			email         | order | order.email.NOT_BLANK email.NOT_BLANK NOT_BLANK
			prices[EUR].0 | order | order.prices.0.NOT_BLANK prices.0.NOT_BLANK NOT_BLANK
			""")
	void goFromObjectAndPathToCode(String field, String object, String keys) {
		DetailText text = new DetailText(object, NONE, null, null);
		assertThat(DetailKeys.of(detail(field), text)).containsExactly(prefixed(keys));
	}

	@Test
	void goFromPathToCodeWhereNothingElseIsKnown() {
		assertThat(DetailKeys.of(detail("lines[0].sku"), null))
			.containsExactly(prefixed("lines.sku.NOT_BLANK NOT_BLANK"));
	}

	@Test
	void haveBothNamesOfAFieldThatHasAnotherInJava() {
		DetailText text = new DetailText(null, NONE, null, null).withPath("items[0].stockKeepingUnit");
		assertThat(DetailKeys.of(detail("lines[0].sku"), text))
			.containsExactly(prefixed("lines.sku.NOT_BLANK items.stockKeepingUnit.NOT_BLANK NOT_BLANK"));
	}

	@Test
	void haveBothNamesOfAFieldOfAnObject() {
		DetailText text = new DetailText("order", NONE, null, null).withPath("stockKeepingUnit");
		assertThat(DetailKeys.of(detail("sku"), text)).containsExactly(prefixed("order.sku.NOT_BLANK "
				+ "order.stockKeepingUnit.NOT_BLANK sku.NOT_BLANK stockKeepingUnit.NOT_BLANK NOT_BLANK"));
	}

	@Test
	void preferTheVariantOfEach() {
		DetailText text = new DetailText(null, NONE, "allowed", "allowed");
		assertThat(DetailKeys.of(detail("color"), text))
			.containsExactly(prefixed("color.NOT_BLANK.allowed color.NOT_BLANK NOT_BLANK.allowed NOT_BLANK"));
	}

	private static ErrorDetail detail(String field) {
		return new ErrorDetail(field, "NOT_BLANK", "must not be blank");
	}

	private static String[] prefixed(String keys) {
		return ("error.detail." + keys.replace(" ", " error.detail.")).split(" ");
	}

}
