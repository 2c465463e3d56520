package io.github.errorcontract.naming;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FieldPathTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                    | ''
			email                 | email
			address.zip           | address.zip
			lines[1].unitPrice    | lines.unitPrice
			lines[12]             | lines
			[0].sku               | sku
			[0][1].sku            | sku
			matrix[0][1].cell     | matrix.cell
			prices[EUR.net].value | prices.value
			labels[a[0]b].text    | labels.text
			labels[[x]].text      | labels.text
			odd].lines[0].sku     | odd].lines.sku
			odd]]a[0]b            | odd]]ab
			open[0                | open
			.leading              | .leading
			.leading[0]           | leading
			[0]..sku              | sku
			""")
	void namesFieldWithoutWhatTheClientChooses(String path, String names) {
		assertThat(FieldPath.withoutIndexes(path)).isEqualTo(names);
	}

}
