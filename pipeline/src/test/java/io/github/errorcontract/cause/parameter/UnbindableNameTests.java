package io.github.errorcontract.cause.parameter;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.MappedFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.web.bind.WebDataBinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class UnbindableNameTests {

	private static final String BINDER = "org.springframework.web.bind.WebDataBinder";

	private static final String APPLICATION = "com.acme.shop.OrderService";

	@ParameterizedTest
	@CsvSource({ "lines[x].name, lines[x]", "lines[-1].name, lines[-1]", "lines[256], lines[256]" })
	void blamesClientForNameThatBindingCannotFollow(String name, String field) {
		WebDataBinder binder = new WebDataBinder(new Form(), "form");
		InvalidPropertyException failure = catchThrowableOfType(InvalidPropertyException.class,
				() -> binder.bind(new MutablePropertyValues(Map.of(name, "1"))));
		assertError(failure, "400 INVALID_VALUE", field);
	}

	@Test
	void blamesServerForNameOfItsOwn() {
		InvalidPropertyException failure = catchThrowableOfType(InvalidPropertyException.class,
				() -> new BeanWrapperImpl(new Form()).setPropertyValue("lines[x].name", "1"));
		assertError(failure, "500 INTERNAL_ERROR", null);
	}

	@Test
	void cutsNameThatClientChose() {
		assertError(failure("n".repeat(200), null, BINDER), "400 INVALID_VALUE", "n".repeat(128));
	}

	@Test
	void namesNoFieldWithoutName() {
		assertError(failure("", null, BINDER), "400 INVALID_VALUE", null);
	}

	@Test
	void blamesServerForGetterThatThrows() {
		assertError(failure("total", new InvocationTargetException(new IllegalStateException()), BINDER),
				"500 INTERNAL_ERROR", null);
	}

	@Test
	void asksCauseWhereFailureItselfDoesNotTell() {
		assertError(failure("total", at(new IllegalArgumentException(), BINDER), APPLICATION), "400 INVALID_VALUE",
				"total");
		assertError(failure("total", at(new IllegalArgumentException(), APPLICATION), APPLICATION),
				"500 INTERNAL_ERROR", null);
		assertError(failure("total", at(new IllegalArgumentException(), APPLICATION), BINDER), "400 INVALID_VALUE",
				"total");
	}

	private static InvalidPropertyException failure(String name, Throwable cause, String place) {
		return at(new InvalidPropertyException(Form.class, name, "com.acme", cause), place);
	}

	private static <T extends Throwable> T at(T failure, String... places) {
		failure.setStackTrace(Stream.of(places)
			.map((place) -> new StackTraceElement(place, "any", null, -1))
			.toArray(StackTraceElement[]::new));
		return failure;
	}

	private static void assertError(Throwable failure, String expected, String field) {
		ApiError error = MappedFailure.error(new ParameterFailures(), failure);
		assertThat(error).hasToString(expected);
		assertThat(error.field()).isEqualTo(field);
	}

	public static class Form {

		private List<String> lines = new ArrayList<>();

		public List<String> getLines() {
			return this.lines;
		}

		public void setLines(List<String> lines) {
			this.lines = lines;
		}

	}

}
