package io.github.errorcontract.definition;

import io.github.errorcontract.definition.ExceptionClasses.Place;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExceptionClassesTests {

	private static final Place PLACE = new Place("error-contract.errors.BROKEN.exceptions", "application.yaml:3");

	private final ExceptionClasses classes = new ExceptionClasses(getClass().getClassLoader());

	@ParameterizedTest
	@ValueSource(strings = { "java.io.IOException", " java.io.IOException ", "optional:java.io.IOException",
			"optional: java.io.IOException" })
	void findsClassOfExceptions(String configured) {
		assertThat(this.classes.find(configured, PLACE)).isEqualTo("java.io.IOException");
		assertThat(this.classes.findClass(configured, PLACE)).isEqualTo("java.io.IOException");
	}

	@Test
	void findsNestedClassByEitherName() {
		String name = getClass().getName();
		assertThat(this.classes.find(name + ".Retried", PLACE)).isEqualTo(name + "$Retried");
		assertThat(this.classes.findClass(name + "$BrokenException", PLACE)).isEqualTo(name + "$BrokenException");
	}

	@Test
	void findsNothingWhereOptionalClassIsAbsent() {
		assertThat(this.classes.find("optional:com.acme.AbsentException", PLACE)).isNull();
		assertThat(this.classes.findClass("optional:com.acme.AbsentException", PLACE)).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "java.lang.String", "optional:java.lang.String", "java.lang.Deprecated" })
	void refusesClassOfOtherThings(String configured) {
		String fact = "The class '" + configured.replace("optional:", "")
				+ "' in 'error-contract.errors.BROKEN.exceptions' is not an exception class (application.yaml:3).";
		assertThatExceptionOfType(InvalidContractException.class).isThrownBy(() -> this.classes.find(configured, PLACE))
			.withMessage(fact)
			.satisfies((failure) -> assertThat(failure.remedy()).contains("or an interface of such classes"));
		assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> this.classes.findClass(configured, PLACE))
			.withMessage(fact)
			.satisfies((failure) -> assertThat(failure.remedy()).doesNotContain("interface"));
	}

	@Test
	void refusesInterfaceWhereOnlyClassWillDo() {
		String configured = Retried.class.getName();
		assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> this.classes.findClass(configured, PLACE))
			.withMessageContaining("is not an exception class");
		assertThat(this.classes.find(configured, PLACE)).isEqualTo(configured);
	}

	@Test
	void refusesClassThatDoesNotExist() {
		assertRefused("com.acme.AbsentException")
			.withMessage("The class 'com.acme.AbsentException' in 'error-contract.errors.BROKEN.exceptions'"
					+ " does not exist (application.yaml:3).")
			.satisfies((failure) -> assertThat(failure.remedy()).isEqualTo(
					"Correct the class name, or use 'optional:com.acme.AbsentException' if the class may be absent,"
							+ " in 'error-contract.errors.BROKEN.exceptions'."));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			com.acme.NotFoundException,                          io.github.errorcontract.exception.NotFoundException
			NotFoundException,                                   io.github.errorcontract.exception.NotFoundException
			io.github.errorcontract.exception.NotFoundExcepton,  io.github.errorcontract.exception.NotFoundException
			io.github.errorcontract.fixture.orders.OrderEror,    io.github.errorcontract.fixture.orders.OrderError
			""")
	void suggestsClass(String configured, String meant) {
		assertRefused(configured).satisfies(
				(failure) -> assertThat(failure.remedy()).startsWith("Did you mean '%s'? Correct".formatted(meant)));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "io.github.errorcontract.fixture.orders.Cart", "io.github.errorcontract.exception.Broken" })
	void suggestsNothingWhereNoClassIsNear(String configured) {
		assertRefused(configured)
			.satisfies((failure) -> assertThat(failure.remedy()).startsWith("Correct the class name"));
	}

	private ThrowableAssertAlternative<InvalidContractException> assertRefused(String configured) {
		return assertThatExceptionOfType(InvalidContractException.class)
			.isThrownBy(() -> this.classes.find(configured, PLACE));
	}

	private interface Retried {

	}

	private static final class BrokenException extends RuntimeException {

	}

}
