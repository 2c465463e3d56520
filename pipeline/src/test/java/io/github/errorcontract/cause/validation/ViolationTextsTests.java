package io.github.errorcontract.cause.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.message.DetailText;
import io.github.errorcontract.message.DetailTexts;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.MethodValidationAdapter;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.validation.method.MethodValidationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is known of the texts of violations, in order to write them in other languages.
 */
class ViolationTextsTests {

	private static final ValidationFailures FAMILY = new ValidationFailures(
			new ValidationFailures.Settings(Map.of("missing", "MISSING_VALUE"), false)
				.withNames((path, target) -> "snake_" + path));

	private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

	private final BindException failure = new BindException(new Address("x"), "address");

	@Test
	void arrangesArgumentsOfConstraintAsSpringDoes() {
		new SpringValidatorAdapter(this.validator).validate(new Address("x"), this.failure);
		DetailText bySpring = text(this.failure);
		assertThat(bySpring.object()).isEqualTo("address");
		assertThat(bySpring.arguments()).containsExactly("city", 30, 2);
		assertThat(bySpring.shipped()).isNull();
		DetailText byValidator = text(new ConstraintViolationException(this.validator.validate(new Address("x"))));
		assertThat(byValidator).usingRecursiveComparison().isEqualTo(bySpring);
	}

	@ParameterizedTest
	@MethodSource
	void putsFieldBeforeOwnArgumentsOfValidator(Object[] given, List<Object> arguments) {
		this.failure.rejectValue("city", "too.far", given, "It is too far.");
		assertThat(text(this.failure).arguments()).containsExactlyElementsOf(arguments);
	}

	static Stream<Arguments> putsFieldBeforeOwnArgumentsOfValidator() {
		return Stream.of(Arguments.of(null, List.of("city")), Arguments.of(new Object[0], List.of("city")),
				Arguments.of(new Object[] { 7 }, List.of("city", 7)),
				Arguments.of(new Object[] { "Berlin", 7 }, List.of("city", "Berlin", 7)));
	}

	@Test
	void hasNoFieldWhereWholeObjectIsRejected() {
		this.failure.reject("closed", new Object[] { 7 }, "It is closed.");
		DetailText text = text(this.failure);
		assertThat(text.arguments()).containsExactly("", 7);
		assertThat(text.object()).isEqualTo("address");
	}

	@ParameterizedTest
	@CsvSource({ "closed, It is closed., ", "closed, '', INVALID_VALUE", "closed, ' ', INVALID_VALUE",
			"closed, , INVALID_VALUE", "missing, , MISSING_VALUE", "missing, It is missing., " })
	void shipsTextWhereValidatorHasNone(String code, String message, String shipped) {
		this.failure.rejectValue("city", code, message);
		assertThat(text(this.failure).shipped()).isEqualTo(shipped);
	}

	@Test
	void shipsTextWhereConstraintHasNone() {
		assertThat(text(new ConstraintViolationException(this.validator.validate(new Quiet(null)))).shipped())
			.isEqualTo("INVALID_VALUE");
	}

	@Test
	void remembersPathInJavaWhereClientHasAnother() {
		BindingResult errors = new BeanPropertyBindingResult(new Address("x"), "address");
		errors.rejectValue("city", "closed", "It is closed.");
		DetailText text = text(new MethodArgumentNotValidException(
				new MethodParameter(BeanUtils.findDeclaredMethodWithMinimalParameters(Service.class, "body"), 0),
				errors));
		assertThat(text.arguments()).containsExactly("snake_city");
		assertThat(text.path()).isEqualTo("city");
	}

	@Test
	void remembersNoPathThatIsThatOfTheClient() {
		this.failure.rejectValue("city", "closed", "It is closed.");
		assertThat(text(this.failure).path()).isNull();
	}

	@ParameterizedTest
	@MethodSource
	void namesObjectThatParameterIs(String method, Object argument, String object) {
		Service service = new Service();
		DetailText text = text(new ConstraintViolationException(this.validator.forExecutables()
			.validateParameters(service, BeanUtils.findDeclaredMethodWithMinimalParameters(Service.class, method),
					new Object[] { argument })));
		assertThat(text.object()).isEqualTo(object);
	}

	static Stream<Arguments> namesObjectThatParameterIs() {
		return Stream.of(Arguments.of("page", 0, null), Arguments.of("tags", List.of(""), null),
				Arguments.of("send", new Address("x"), "destination"), Arguments.of("stay", new Stay(2, 1), "days"));
	}

	@Test
	void namesNoObjectOfParameterThatSpringAdapts() {
		DetailText text = text(new MethodValidationException(new MethodValidationAdapter().validateArguments(
				new Service(), BeanUtils.findDeclaredMethodWithMinimalParameters(Service.class, "page"), null,
				new Object[] { 0 }, new Class<?>[0])));
		assertThat(text.object()).isNull();
		assertThat(text.arguments()).containsExactly("number", 1L);
	}

	@Test
	void namesObjectOfConstraintOnWholeClass() {
		DetailText text = text(new ConstraintViolationException(this.validator.validate(new Stay(2, 1))));
		assertThat(text.object()).isEqualTo("stay");
		assertThat(text.arguments()).containsExactly("");
	}

	private static DetailText text(Throwable failure) {
		DetailTexts mapper = (DetailTexts) FAMILY.find(failure.getClass());
		Map<ErrorDetail, DetailText> texts = mapper.texts(failure);
		assertThat(texts).hasSize(1);
		return texts.values().iterator().next();
	}

	record Address(@Size(min = 2, max = 30) String city) {
	}

	record Quiet(@NotBlank(message = "") String text) {
	}

	@Ordered
	record Stay(int from, int to) {
	}

	static class Service {

		void page(@Min(1) int number) {
		}

		void tags(List<@NotBlank String> tags) {
		}

		void send(@Valid Address destination) {
		}

		void stay(@Valid Stay days) {
		}

		void body(@RequestBody Address address) {
		}

	}

	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = OrderedValidator.class)
	@interface Ordered {

		String message() default "must end after it began";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

	}

	public static class OrderedValidator implements ConstraintValidator<Ordered, Stay> {

		@Override
		public boolean isValid(Stay stay, ConstraintValidatorContext context) {
			return stay.from() <= stay.to();
		}

	}

}
