package io.github.errorcontract.cause.input;

import java.util.List;

import io.github.errorcontract.ApiError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.SimpleTypeConverter;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AllowedValuesTests {

	@Test
	void listsNamesOfEnum() {
		assertThat(AllowedValues.of(Status.class)).containsExactly("NEW", "PAID");
	}

	@ParameterizedTest
	@ValueSource(classes = { boolean.class, Boolean.class })
	void listsBothValuesOfBoolean(Class<?> type) {
		assertThat(AllowedValues.of(type)).containsExactly("true", "false");
	}

	@Test
	void listsNothingOfTypeWhoseValuesCannotBeCounted() {
		assertThat(AllowedValues.of(Integer.class)).isEmpty();
		assertThat(AllowedValues.of(null)).isEmpty();
	}

	@Test
	void listsValuesOfElementThatCouldNotBeConverted() {
		SimpleTypeConverter converter = new SimpleTypeConverter();
		converter.setConversionService(new DefaultConversionService());
		TypeMismatchException failure = catchThrowableOfType(TypeMismatchException.class,
				() -> converter.convertIfNecessary("NEW,OLD", List.class,
						TypeDescriptor.collection(List.class, TypeDescriptor.valueOf(Status.class))));
		assertThat(FailedConversion.allowedValues(failure)).containsExactly("NEW", "PAID");
	}

	@Test
	void prefersValuesOfRequiredType() {
		assertThat(FailedConversion
			.allowedValues(new TypeMismatchException("x", Boolean.class, conversion(Status.class, null))))
			.containsExactly("true", "false");
	}

	@Test
	void prefersValuesOfOutermostConversionThatHasSome() {
		Throwable cause = conversion(List.class, conversion(Status.class, conversion(Boolean.class, null)));
		assertThat(FailedConversion.allowedValues(new TypeMismatchException("x", List.class, cause)))
			.containsExactly("NEW", "PAID");
	}

	@Test
	void listsNothingWhereNoConversionTells() {
		assertThat(FailedConversion.allowedValues(new TypeMismatchException("x", Integer.class))).isEmpty();
		assertThat(FailedConversion
			.allowedValues(new TypeMismatchException("x", Integer.class, new IllegalArgumentException()))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "0, true", "15, true", "16, false" })
	void looksAtSixteenCausesAtMost(int wrappers, boolean found) {
		Throwable cause = conversion(Status.class, null);
		for (int i = 0; i < wrappers; i++) {
			cause = new IllegalStateException(cause);
		}
		assertThat(FailedConversion.allowedValues(new TypeMismatchException("x", List.class, cause)).isEmpty())
			.isEqualTo(!found);
	}

	@Test
	void saysWhichValuesAreAllowed() {
		ApiError error = InvalidValue.error(List.of("NEW", "PAID")).build();
		assertThat(error).hasToString("400 INVALID_VALUE");
		assertThat(error.message()).isEqualTo("Allowed values: NEW, PAID.");
		assertThat(InvalidValue.message(List.of("NEW", "PAID"))).isEqualTo("Allowed values: NEW, PAID.");
	}

	@Test
	void saysNoMoreThanThatValueIsInvalidWhereNoneAreCounted() {
		assertThat(InvalidValue.error(List.of()).build().message()).isEqualTo("A value is invalid.");
		assertThat(InvalidValue.message(List.of())).isEqualTo("A value is invalid.");
	}

	private static ConversionFailedException conversion(Class<?> target, Throwable cause) {
		return new ConversionFailedException(TypeDescriptor.valueOf(String.class), TypeDescriptor.valueOf(target), "x",
				(cause != null) ? cause : new IllegalArgumentException());
	}

	enum Status {

		NEW, PAID;

		@Override
		public String toString() {
			return "Status." + ordinal();
		}

	}

}
