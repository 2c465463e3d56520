package io.github.errorcontract.cause.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.BuiltInError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DetailCodesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Min                       | order | lines[1].unitPrice | lines[1].price
			MIN                       | order | lines[1].unitPrice | lines[1].price
			Min                       |       | ''                 | ''
			Min                       | order | ''                 | ''
			lines.unitPrice.Min       | order | lines[1].unitPrice | lines[1].price
			lines.price.Min           | order | lines[1].unitPrice | lines[1].price
			lines.unit-price.min      | order | lines[1].unitPrice | lines[1].price
			lines.price.Min           |       | lines[1].unitPrice | lines[1].price
			lines.unitPrice.Min       |       | lines[1].unitPrice | lines[1].price
			order.lines.unitPrice.Min | order | lines[1].unitPrice | lines[1].price
			order.lines.price.Min     | order | lines[1].unitPrice | lines[1].price
			order.Min                 | order | ''                 | ''
			""")
	void findsCodeByConstraintFieldAndObject(String key, String object, String path, String field) {
		assertThat(code(key, object, path, field)).isEqualTo("GIVEN");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Max                       | order | lines[1].unitPrice | lines[1].price
			price.Min                 | order | lines[1].unitPrice | lines[1].price
			lines.price.Max           | order | lines[1].unitPrice | lines[1].price
			lines.price               | order | lines[1].unitPrice | lines[1].price
			cart.lines.price.Min      | order | lines[1].unitPrice | lines[1].price
			order.lines.price.Min     |       | lines[1].unitPrice | lines[1].price
			order.Min                 | order | lines[1].unitPrice | lines[1].price
			order.Min                 |       | ''                 | ''
			""")
	void namesCodeAfterConstraintWhereNoneIsGiven(String key, String object, String path, String field) {
		assertThat(code(key, object, path, field)).isEqualTo("MIN");
	}

	@Test
	void prefersTheMostSpecificKey() {
		Violation violation = new Violation("order", "lines[1].unitPrice", "Min", null, 0);
		Map<String, String> codes = new LinkedHashMap<>();
		List<String> keys = List.of("order.lines.price.Min", "order.lines.unitPrice.Min", "lines.price.Min",
				"lines.unitPrice.Min", "Min");
		keys.forEach((key) -> codes.put(key, "CODE_OF_" + key));
		for (String key : keys) {
			assertThat(new DetailCodes(codes).of(violation, "lines[1].price")).isEqualTo("CODE_OF_" + key);
			codes.remove(key);
		}
		assertThat(new DetailCodes(codes).of(violation, "lines[1].price")).isEqualTo("MIN");
	}

	@Test
	void hasTextForEveryCode() {
		assertThat(DetailCodes.textOf("MISSING_VALUE")).isEqualTo(BuiltInError.MISSING_VALUE);
		assertThat(DetailCodes.textOf("EMAIL_TAKEN")).isEqualTo(BuiltInError.INVALID_VALUE);
	}

	private static String code(String key, String object, String path, String field) {
		return new DetailCodes(Map.of(key, "GIVEN")).of(new Violation(object, path, "Min", null, 0), field);
	}

}
