package io.github.errorcontract.cause.validation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.input.FieldNames;
import io.github.errorcontract.fixture.MappedFailure;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.MethodValidationAdapter;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Arguments of a handler method that Spring has validated.
 */
class HandlerArgumentsTests {

	private static final FieldNames NAMES = (path, target) -> (target instanceof Line)
			? path.replace("unitPrice", "unit_price") : path;

	private static final ValidationFailures FAMILY = new ValidationFailures(
			new ValidationFailures.Settings(Map.of(), true).withNames(NAMES));

	private static final Line LINE = new Line(1);

	private static final Line FREE = new Line(0);

	private final Orders orders = new Orders();

	private final MethodValidationAdapter validation = new MethodValidationAdapter();

	@ParameterizedTest
	@MethodSource({ "beans", "values" })
	void namesWhatIsInvalid(String method, Object argument, String detail) {
		HandlerMethodValidationException failure = new HandlerMethodValidationException(this.validation
			.validateArguments(this.orders, method(method), null, new Object[] { argument }, new Class<?>[0]));
		assertThat(details(error(failure))).containsExactly(detail);
	}

	static Stream<Arguments> beans() {
		return Stream.of(Arguments.of("list", List.of(LINE, FREE), "[1].unit_price MIN BODY"),
				Arguments.of("array", new Line[] { FREE }, "[0].unit_price MIN BODY"),
				Arguments.of("map", Map.of("EUR", FREE), "[EUR].unit_price MIN BODY"),
				Arguments.of("set", Set.of(FREE), "[].unit_price MIN BODY"),
				Arguments.of("optional", Optional.of(FREE), "unit_price MIN BODY"),
				Arguments.of("part", FREE, "line.unit_price MIN PART"),
				Arguments.of("parts", List.of(LINE, FREE), "line[1].unit_price MIN PART"),
				Arguments.of("form", FREE, "unitPrice MIN FORM"));
	}

	static Stream<Arguments> values() {
		return Stream.of(Arguments.of("few", List.of("a"), "tags SIZE QUERY"),
				Arguments.of("texts", List.of("a", ""), "tag[1] NOT_BLANK QUERY"),
				Arguments.of("byKey", Map.of("b", ""), "tag[b] NOT_BLANK QUERY"),
				Arguments.of("distinct", Set.of(""), "tag NOT_BLANK QUERY"),
				Arguments.of("perhaps", Optional.of(""), "tag NOT_BLANK QUERY"));
	}

	@Test
	void namesNoneOfArgumentsThatDoNotFitTogether() {
		ApiError error = error(new HandlerMethodValidationException(this.validation.validateArguments(this.orders,
				method("range"), null, new Object[] { 2, 1 }, new Class<?>[0])));
		assertThat(error).hasToString("422 VALIDATION_ERROR");
		assertThat(details(error)).containsExactly("null ASCENDING null");
		assertThat(error.details().get(0).message()).isEqualTo("must ascend");
	}

	@Test
	void blamesServerForItsOwnReturnValue() {
		Method method = method("nothing");
		ApiError error = error(new HandlerMethodValidationException(this.validation.validateReturnValue(this.orders,
				method, new MethodParameter(method, -1), "", new Class<?>[0])));
		assertThat(error).hasToString("500 INTERNAL_ERROR");
		assertThat(error.details()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "one, unit_price MIN BODY, null CLOSED BODY", "part, line.unit_price MIN PART, line CLOSED PART",
			"form, unitPrice MIN FORM, null CLOSED FORM" })
	void placesFieldsOfArgumentThatIsOneObject(String method, String ofField, String ofObject) {
		BindingResult errors = new BeanPropertyBindingResult(FREE, "line");
		errors.rejectValue("unitPrice", "min", "too low");
		errors.reject("closed", "It is closed.");
		assertThat(details(error(invalid(method, errors)))).containsExactly(ofField, ofObject);
	}

	@Test
	void echoesValuesOfFieldsAlone() {
		BindingResult errors = new BeanPropertyBindingResult(Map.of("a", "s3cr3t"), "map");
		errors.reject("closed", "It is closed.");
		assertThat(error(invalid("one", errors)).details().get(0).rejectedValue()).isNull();
		BindingResult ofField = new BeanPropertyBindingResult(FREE, "line");
		ofField.rejectValue("unitPrice", "min", "too low");
		assertThat(error(invalid("one", ofField)).details().get(0).rejectedValue()).isEqualTo("0");
	}

	@Test
	void echoesNoValueUnlessThatIsWanted() {
		BindingResult errors = new BeanPropertyBindingResult(FREE, "line");
		errors.rejectValue("unitPrice", "min", "too low");
		ValidationFailures silent = new ValidationFailures(new ValidationFailures.Settings(Map.of(), false));
		assertThat(MappedFailure.error(silent, invalid("one", errors)).details().get(0).rejectedValue()).isNull();
	}

	private static MethodArgumentNotValidException invalid(String method, BindingResult errors) {
		MethodParameter parameter = new MethodParameter(method(method), 0);
		parameter.initParameterNameDiscovery(DefaultParameterNameDiscoverer.getSharedInstance());
		return new MethodArgumentNotValidException(parameter, errors);
	}

	private static Method method(String name) {
		return BeanUtils.findDeclaredMethodWithMinimalParameters(Orders.class, name);
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(FAMILY, failure);
	}

	private static List<String> details(ApiError error) {
		return error.details()
			.stream()
			.map((detail) -> detail.field() + " " + detail.code() + " " + detail.in())
			.toList();
	}

	record Line(@Min(1) int unitPrice) {
	}

	static class Orders {

		void one(@RequestBody Line line) {
		}

		void list(@RequestBody List<@Valid Line> lines) {
		}

		void array(@RequestBody @Valid Line[] lines) {
		}

		void map(@RequestBody Map<String, @Valid Line> lines) {
		}

		void set(@RequestBody Set<@Valid Line> lines) {
		}

		void optional(@RequestBody Optional<@Valid Line> line) {
		}

		void part(@RequestPart @Valid Line line) {
		}

		void parts(@RequestPart("line") List<@Valid Line> lines) {
		}

		@PostMapping
		void form(@Valid Line line) {
		}

		void few(@RequestParam @Size(min = 2) List<String> tags) {
		}

		void texts(@RequestParam("tag") List<@NotBlank String> tags) {
		}

		void byKey(@RequestParam("tag") Map<String, @NotBlank String> tags) {
		}

		void distinct(@RequestParam("tag") Set<@NotBlank String> tags) {
		}

		void perhaps(@RequestParam("tag") Optional<@NotBlank String> tag) {
		}

		@Ascending
		void range(@RequestParam int from, @RequestParam int to) {
		}

		@NotBlank
		String nothing() {
			return "";
		}

	}

	@Target(ElementType.METHOD)
	@Retention(RetentionPolicy.RUNTIME)
	@Constraint(validatedBy = AscendingValidator.class)
	@interface Ascending {

		String message() default "must ascend";

		Class<?>[] groups() default {};

		Class<? extends Payload>[] payload() default {};

	}

	@SupportedValidationTarget(ValidationTarget.PARAMETERS)
	public static class AscendingValidator implements ConstraintValidator<Ascending, Object[]> {

		@Override
		public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
			return (int) arguments[0] <= (int) arguments[1];
		}

	}

}
