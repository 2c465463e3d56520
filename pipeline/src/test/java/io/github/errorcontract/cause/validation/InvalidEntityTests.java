package io.github.errorcontract.cause.validation;

import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.cause.input.FieldNames;
import org.junit.jupiter.api.Test;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.SimpleErrors;

import static org.assertj.core.api.Assertions.assertThat;

class InvalidEntityTests {

	private static final FieldNames NAMES = (path, target) -> (target instanceof Product) ? "snake_" + path : path;

	private static final InvalidEntity MAPPER = new InvalidEntity(
			new ValidationFailures.Settings(Map.of(), false).withNames(NAMES));

	private final Product product = new Product("a");

	@Test
	void namesFieldsOfBodyAsJsonDoes() {
		ApiError error = MAPPER.map(new Refused(rejected(new BeanPropertyBindingResult(this.product, "product"))));
		assertThat(error).hasToString("422 VALIDATION_ERROR");
		assertThat(error.details())
			.containsExactly(new ErrorDetail("snake_sku", "TAKEN", "is taken", InputLocation.BODY, null));
	}

	@Test
	void namesFieldsAsJavaDoesWhereEntityIsNotKnown() {
		assertThat(MAPPER.map(new Refused(rejected(new SimpleErrors(this.product, "product")))).details())
			.containsExactly(new ErrorDetail("sku", "TAKEN", "is taken", InputLocation.BODY, null));
	}

	@Test
	void answersFailureThatTellsNoErrors() {
		assertThat(MAPPER.map(new IllegalStateException("com.acme")).details()).isEmpty();
		assertThat(MAPPER.map(new Refused(null)).details()).isEmpty();
		assertThat(MAPPER.map(new Refused("com.acme"))).hasToString("422 VALIDATION_ERROR");
	}

	private static Errors rejected(Errors errors) {
		errors.rejectValue("sku", "taken", "is taken");
		return errors;
	}

	record Product(String sku) {
	}

	/**
	 * Has the method of Spring Data REST's exception.
	 */
	public static class Refused extends RuntimeException {

		private final transient Object errors;

		Refused(Object errors) {
			this.errors = errors;
		}

		public Object getErrors() {
			return this.errors;
		}

	}

}
