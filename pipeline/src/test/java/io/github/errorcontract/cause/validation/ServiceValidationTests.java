package io.github.errorcontract.cause.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.fixture.MappedFailure;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.util.function.ThrowingConsumer;
import org.springframework.validation.beanvalidation.MethodValidationInterceptor;
import org.springframework.validation.method.MethodValidationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

class ServiceValidationTests {

	private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void namesArgumentsWithoutPartOfRequest(boolean adapted) {
		ApiError error = error(adapted, (service) -> service.search(0, List.of("a", "")));
		assertThat(error.status()).isEqualTo(422);
		assertThat(details(error)).containsExactlyInAnyOrder("page MIN: must be greater than or equal to 1",
				"tags[1] NOT_BLANK: must not be blank");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void namesPropertiesOfBeans(boolean adapted) {
		Order order = new Order(List.of(new Line("a"), new Line("")), Map.of("EUR", new Line("")), Set.of(""));
		assertThat(details(error(adapted, (service) -> service.place(order)))).containsExactlyInAnyOrder(
				"lines[1].sku NOT_BLANK: must not be blank", "prices[EUR].sku NOT_BLANK: must not be blank",
				"tags[] NOT_BLANK: must not be blank");
		assertThat(details(error(adapted, (service) -> service.add(List.of(new Line(""))))))
			.containsExactly("[0].sku NOT_BLANK: must not be blank");
		assertThat(details(error(adapted, (service) -> service.place(null))))
			.containsExactly("order NOT_NULL: must not be null");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void answersInvalidReturnValueWithInternalError(boolean adapted) {
		assertThat(error(adapted, Service::nothing).code()).isEqualTo("INTERNAL_ERROR");
		assertThat(error(adapted, Service::badLine).details()).isEmpty();
	}

	@Test
	void namesPropertiesOfEntity() {
		ConstraintViolationException failure = new ConstraintViolationException(
				this.validator.validate(new Order(List.of(new Line("")), Map.of(), Set.of())));
		assertThat(details(error(failure))).containsExactly("lines[0].sku NOT_BLANK: must not be blank");
	}

	@Test
	void acceptsExceptionWithoutViolations() {
		assertThat(error(new ConstraintViolationException("com.acme", null)).code()).isEqualTo("VALIDATION_ERROR");
	}

	private ApiError error(boolean adapted, ThrowingConsumer<Service> call) {
		ProxyFactory factory = new ProxyFactory(new Service());
		factory.setProxyTargetClass(true);
		factory.addAdvice(new MethodValidationInterceptor(() -> this.validator, adapted));
		Service service = (Service) factory.getProxy();
		Exception failure = catchException(() -> call.accept(service));
		assertThat(failure)
			.isInstanceOf(adapted ? MethodValidationException.class : ConstraintViolationException.class);
		return error(failure);
	}

	private static ApiError error(Throwable failure) {
		return MappedFailure.error(new ValidationFailures(new ValidationFailures.Settings(Map.of(), false)), failure);
	}

	private static List<String> details(ApiError error) {
		assertThat(error.details()).allSatisfy((detail) -> assertThat(detail.in()).isNull());
		return error.details()
			.stream()
			.map((detail) -> detail.field() + " " + detail.code() + ": " + detail.message())
			.toList();
	}

	record Line(@NotBlank String sku) {
	}

	record Order(List<@Valid Line> lines, Map<String, @Valid Line> prices, Set<@NotBlank String> tags) {
	}

	static class Service {

		void search(@Min(1) int page, List<@NotBlank String> tags) {
		}

		void place(@Valid @NotNull Order order) {
		}

		void add(List<@Valid Line> lines) {
		}

		@NotNull
		String nothing() {
			return null;
		}

		@Valid
		Line badLine() {
			return new Line("");
		}

	}

}
