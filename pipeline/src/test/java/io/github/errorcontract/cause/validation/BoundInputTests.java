package io.github.errorcontract.cause.validation;

import java.util.Map;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.fixture.MappedFailure;
import io.github.errorcontract.message.DetailText;
import io.github.errorcontract.message.DetailTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.MutablePropertyValues;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindException;
import org.springframework.validation.DataBinder;
import org.springframework.validation.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * What data binding could not read.
 */
class BoundInputTests {

	private static final ValidationFailures FAMILY = new ValidationFailures(
			new ValidationFailures.Settings(Map.of(), true));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			age    | x   | A value is invalid.
			status | OLD | Allowed values: NEW, PAID.
			open   | 2   | Allowed values: true, false.
			""")
	void namesValueThatCannotBeConverted(String field, String value, String message) {
		BindException failure = bind(Map.of("name", "a", field, value));
		assertThat(error(failure)).hasToString("400 INVALID_VALUE");
		assertThat(error(failure).details())
			.containsExactly(new ErrorDetail(field, "INVALID_VALUE", message, null, value));
	}

	@Test
	void namesValueThatIsRequired() {
		assertThat(error(bind(Map.of())).details())
			.containsExactly(new ErrorDetail("name", "MISSING_VALUE", "A required value is missing.", null, ""));
	}

	@Test
	void namesAbsentPrimitiveOfRecord() {
		DataBinder binder = new DataBinder(null, "page");
		binder.setTargetType(ResolvableType.forClass(Page.class));
		binder.construct(new NoValues());
		assertThat(error(close(binder)).details())
			.containsExactly(new ErrorDetail("size", "MISSING_VALUE", "A required value is missing.", null, null));
	}

	@Test
	void blamesOwnerOfMapWhoseKeyCannotBeConverted() {
		assertThat(error(bind(Map.of("name", "a", "counts[x]", "1"))).details()).extracting(ErrorDetail::message)
			.containsExactly("A value is invalid.");
		assertThat(BindingFailure.field(failure("null", null))).isEmpty();
		assertThat(BindingFailure.field(failure("filter.null", null))).isEqualTo("filter");
		assertThat(BindingFailure.field(failure("nullable", null))).isEqualTo("nullable");
	}

	@Test
	void tellsAllowedValuesToTexts() {
		DetailText text = text(bind(Map.of("name", "a", "status", "OLD")));
		assertThat(text.object()).isEqualTo("form");
		assertThat(text.arguments()).containsExactly("status", "NEW, PAID");
		assertThat(text.shipped()).isEqualTo("allowed");
		assertThat(text.variant()).isEqualTo("allowed");
	}

	@Test
	void tellsFieldAloneToTextsWhereAnyValueIsAllowed() {
		DetailText text = text(bind(Map.of("name", "a", "age", "x")));
		assertThat(text.object()).isEqualTo("form");
		assertThat(text.arguments()).containsExactly("age");
		assertThat(text.shipped()).isEqualTo("INVALID_VALUE");
		assertThat(text.variant()).isNull();
	}

	@Test
	void listsNoValuesInPlaceOfMissingOne() {
		FieldError missing = failure("status", null);
		missing.wrap(new TypeMismatchException((Object) null, Status.class));
		BindException failure = new BindException(new Form(), "form");
		failure.addError(missing);
		assertThat(error(failure).details()).extracting(ErrorDetail::message)
			.containsExactly("A required value is missing.");
		DetailText text = text(failure);
		assertThat(text.arguments()).containsExactly("status");
		assertThat(text.shipped()).isEqualTo("MISSING_VALUE");
		assertThat(text.variant()).isNull();
	}

	private static FieldError failure(String field, Object value) {
		return new FieldError("form", field, value, true, new String[] { "typeMismatch" }, null, "com.acme");
	}

	private static BindException bind(Map<String, String> values) {
		DataBinder binder = new DataBinder(new Form(), "form");
		binder.setRequiredFields("name");
		binder.bind(new MutablePropertyValues(values));
		return close(binder);
	}

	private static BindException close(DataBinder binder) {
		return catchThrowableOfType(BindException.class, binder::close);
	}

	private static ApiError error(BindException failure) {
		return MappedFailure.error(FAMILY, failure);
	}

	private static DetailText text(BindException failure) {
		Map<ErrorDetail, DetailText> texts = ((DetailTexts) FAMILY.find(BindException.class)).texts(failure);
		assertThat(texts).containsOnlyKeys(error(failure).details());
		return texts.values().iterator().next();
	}

	enum Status {

		NEW, PAID

	}

	record Page(int size) {
	}

	static final class NoValues implements DataBinder.ValueResolver {

		@Override
		public Object resolveValue(String name, Class<?> type) {
			return null;
		}

		@Override
		public Set<String> getNames() {
			return Set.of();
		}

	}

	public static class Form {

		private String name;

		private int age;

		private Status status;

		private Boolean open;

		private Map<Integer, Integer> counts;

		public String getName() {
			return this.name;
		}

		public void setName(String name) {
			this.name = name;
		}

		public int getAge() {
			return this.age;
		}

		public void setAge(int age) {
			this.age = age;
		}

		public Status getStatus() {
			return this.status;
		}

		public void setStatus(Status status) {
			this.status = status;
		}

		public Boolean getOpen() {
			return this.open;
		}

		public void setOpen(Boolean open) {
			this.open = open;
		}

		public Map<Integer, Integer> getCounts() {
			return this.counts;
		}

		public void setCounts(Map<Integer, Integer> counts) {
			this.counts = counts;
		}

	}

}
