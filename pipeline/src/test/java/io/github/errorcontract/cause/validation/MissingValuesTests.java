package io.github.errorcontract.cause.validation;

import java.util.Map;

import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Values that are not there at all, as opposed to those that are refused.
 */
class MissingValuesTests {

	private static final ValidationFailures.Settings TOGETHER = new ValidationFailures.Settings(Map.of(), false);

	private static final ValidationFailures.Settings APART = TOGETHER.withMissingValues();

	private final BindException failure = new BindException(new Line(null, 0), "line");

	@ParameterizedTest
	@CsvSource({ "sku, sku, 400 MISSING_VALUE", "sku, qty, 422 VALIDATION_ERROR", "qty, sku, 422 VALIDATION_ERROR",
			"qty, qty, 422 VALIDATION_ERROR" })
	void answersNothingButMissingValuesWithBadRequestWhereWanted(String first, String second, String error) {
		this.failure.rejectValue(first, "NotNull", "any");
		this.failure.rejectValue(second, "Positive", "any");
		assertError(APART, error);
	}

	@Test
	void answersMissingValuesAsRefusedOnesWhereNothingElseIsWanted() {
		this.failure.rejectValue("sku", "NotNull", "must not be null");
		assertError(TOGETHER, "422 VALIDATION_ERROR");
	}

	@Test
	void takesNoWholeObjectForMissing() {
		this.failure.reject("closed", "It is closed.");
		assertError(APART, "422 VALIDATION_ERROR");
	}

	@Test
	void takesNothingForMissingWhereNothingIsWrong() {
		assertError(APART, "422 VALIDATION_ERROR");
	}

	@ParameterizedTest
	@CsvSource({ "required, '', 400 MISSING_VALUE", "typeMismatch, , 400 MISSING_VALUE",
			"typeMismatch, many, 400 INVALID_VALUE" })
	void tellsWhatDataBindingMissesFromWhatItCannotConvert(String code, String value, String error) {
		addBindingFailure("qty", code, value);
		assertError(APART, error);
	}

	@Test
	void answersInvalidValueWhereOneIsMissingAndAnotherCannotBeConverted() {
		addBindingFailure("sku", "required", "");
		addBindingFailure("qty", "typeMismatch", "many");
		assertError(APART, "400 INVALID_VALUE");
	}

	@Test
	void answersInvalidValueToMissingOneOfDataBindingWhereNothingElseIsWanted() {
		addBindingFailure("sku", "required", "");
		assertError(TOGETHER, "400 INVALID_VALUE");
	}

	private void addBindingFailure(String field, String code, String value) {
		this.failure
			.addError(new FieldError("line", field, value, true, new String[] { code }, null, "com.acme is no number"));
	}

	private void assertError(ValidationFailures.Settings settings, String error) {
		assertThat(MappedFailure.error(new ValidationFailures(settings), this.failure)).hasToString(error);
	}

	record Line(String sku, int qty) {
	}

}
