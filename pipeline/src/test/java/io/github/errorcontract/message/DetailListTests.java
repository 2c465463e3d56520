package io.github.errorcontract.message;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.language.ComposedText;
import io.github.errorcontract.language.ShippedType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DetailListTests {

	private static final String ONE = "1 field is invalid.";

	private static final String MANY = "2 fields are invalid.";

	@Test
	void leavesErrorWithoutDetailsAsItIs() {
		ApiError error = arrange(10, ApiError.builder(BuiltInError.VALIDATION_ERROR));
		assertThat(error.message()).isEqualTo(BuiltInError.VALIDATION_ERROR.message());
		assertThat(error.field()).isNull();
	}

	@Test
	void sortsDetailsAndBlamesTheFirst() {
		ApiError error = arrange(10, invalid("lines[10].sku", "lines[2].sku", "", "zip"));
		assertThat(error.details()).extracting(ErrorDetail::field)
			.containsExactly("lines[2].sku", "lines[10].sku", "zip", null);
		assertThat(error.field()).isEqualTo("lines[2].sku");
	}

	@Test
	void blamesTheFieldThatTheErrorNames() {
		assertThat(arrange(10, invalid("a", "b").field("b")).field()).isEqualTo("b");
	}

	@ParameterizedTest
	@CsvSource({ "1, a", "2, a b", "3, a b c", "4, a b c" })
	void cutsTheListAtItsLimit(int limit, String fields) {
		assertThat(arrange(limit, invalid("c", "a", "b")).details()).extracting(ErrorDetail::field)
			.containsExactly(fields.split(" "));
	}

	@Test
	void countsWhatIsCutOff() {
		assertThat(arrange(1, invalid("b", "a")).message()).isEqualTo(MANY);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a@BODY                      | 1
			a@BODY a@BODY               | 1
			a@BODY b@BODY               | 2
			a@BODY a@BODY b@BODY b@BODY | 2
			a@BODY a@QUERY              | 2
			a@BODY a@QUERY a@BODY       | 2
			a@QUERY a@PATH a@COOKIE     | 3
			a a                         | 1
			a a@QUERY                   | 2
			a a@BODY                    | 2
			@BODY                       | 1
			@BODY @QUERY                | 1
			@BODY @ a@BODY              | 2
			a@BODY b@BODY b@QUERY @BODY | 4
			""")
	void countsEachInputOnceAndWholeObjectsAsOne(String inputs, int count) {
		ApiError.Builder error = ApiError.builder(BuiltInError.VALIDATION_ERROR);
		String[] all = inputs.split(" ");
		for (int i = 0; i < all.length; i++) {
			String[] input = all[i].split("@");
			InputLocation in = (input.length == 2) ? InputLocation.valueOf(input[1]) : null;
			String field = (input.length == 0 || input[0].isEmpty()) ? null : input[0];
			error.detail(new ErrorDetail(field, "CODE_" + i, "wrong", in, null));
		}
		new DetailList(10).arrange(error);
		assertThat(error.arguments()).containsExactly(count);
		assertThat(error.type()).isEqualTo(
				ShippedType.of(BuiltInError.VALIDATION_ERROR, (count == 1) ? ComposedText.ONE : ComposedText.MANY));
	}

	@Test
	void tellsTheCountInTheTextOfABuiltInCode() {
		assertThat(arrange(10, invalid("a")).message()).isEqualTo(ONE);
		assertThat(arrange(10, invalid("a", "b")).message()).isEqualTo(MANY);
	}

	@Test
	void tellsNoCountWhereTheTextIsTheDevelopers() {
		assertThat(arrange(10, invalid("a").message("Look again.")).message()).isEqualTo("Look again.");
		ErrorType own = ErrorType.of("ORDER_INVALID", 422, "Wrong.");
		ApiError.Builder error = ApiError.builder(own).detail(detail("a"));
		new DetailList(10).arrange(error);
		assertThat(error.type()).isSameAs(own);
	}

	@Test
	void tellsNoCountInPlaceOfArguments() {
		ApiError.Builder error = invalid("a").arguments("order");
		new DetailList(10).arrange(error);
		assertThat(error.type()).isEqualTo(BuiltInError.VALIDATION_ERROR);
		assertThat(error.arguments()).containsExactly("order");
	}

	private static ApiError.Builder invalid(String... fields) {
		ApiError.Builder error = ApiError.builder(BuiltInError.VALIDATION_ERROR);
		for (String field : fields) {
			error.detail(detail(field.isEmpty() ? null : field));
		}
		return error;
	}

	private static ErrorDetail detail(String field) {
		return new ErrorDetail(field, "NOT_BLANK", "must not be blank");
	}

	private static ApiError arrange(int limit, ApiError.Builder error) {
		new DetailList(limit).arrange(error);
		return error.build();
	}

}
