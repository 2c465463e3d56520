package io.github.errorcontract.cause.validation;

import java.util.List;
import java.util.Map;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.cause.input.FieldNames;
import io.github.errorcontract.fixture.MappedFailure;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.ThrowingConsumer;
import org.springframework.validation.beanvalidation.MethodValidationInterceptor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

/**
 * Handler methods whose arguments are validated as those of any bean.
 */
class ValidatedControllerTests {

	private static final FieldNames NAMES = (path, target) -> (target instanceof Line)
			? path.replace("unitPrice", "unit_price") : path;

	private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void findsArgumentsOfHandlerMethodInRequest(boolean adapted) {
		assertThat(details(adapted, new Orders(), (orders) -> orders.search("", 0)))
			.containsExactlyInAnyOrder("q NOT_BLANK QUERY", "page-size MIN QUERY");
		assertThat(details(adapted, new Orders(), (orders) -> orders.find(" "))).containsExactly("id NOT_BLANK PATH");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void namesFieldsOfBodyAsJsonDoes(boolean adapted) {
		assertThat(details(adapted, new Orders(), (orders) -> orders.add(new Line(0))))
			.containsExactly("unit_price MIN BODY");
		assertThat(details(adapted, new Orders(), (orders) -> orders.addTo("a", new Line(0))))
			.containsExactly("unit_price MIN BODY");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void namesFieldsOutsideOfBodyAsJavaDoes(boolean adapted) {
		assertThat(details(adapted, new Orders(), (orders) -> orders.filter(new Line(0))))
			.containsExactly("unitPrice MIN QUERY");
	}

	@Test
	void readsMappingsOfInterface() {
		assertThat(details(false, new Client(), (client) -> client.byTag(""))).containsExactly("tag NOT_BLANK QUERY");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void knowsNoRequestBehindOtherMethodOfController(boolean adapted) {
		assertThat(details(adapted, new Orders(), (orders) -> orders.helper("")))
			.containsExactly("text NOT_BLANK null");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void knowsNoRequestBehindMappedMethodOfAnyOtherBean(boolean adapted) {
		assertThat(details(adapted, new Service(), (service) -> service.search("")))
			.containsExactly("text NOT_BLANK null");
		assertThat(details(adapted, new Service(), (service) -> service.add(new Line(0))))
			.containsExactly("unitPrice MIN null");
	}

	@SuppressWarnings("unchecked")
	private <T> List<String> details(boolean adapted, T bean, ThrowingConsumer<T> call) {
		ProxyFactory factory = new ProxyFactory(bean);
		factory.setProxyTargetClass(true);
		factory.addAdvice(new MethodValidationInterceptor(() -> this.validator, adapted));
		T proxy = (T) factory.getProxy();
		ApiError error = MappedFailure.error(
				new ValidationFailures(new ValidationFailures.Settings(Map.of(), false).withNames(NAMES)),
				catchException(() -> call.accept(proxy)));
		return error.details()
			.stream()
			.map((detail) -> detail.field() + " " + detail.code() + " " + detail.in())
			.toList();
	}

	record Line(@Min(1) int unitPrice) {
	}

	@Controller
	static class Orders {

		@GetMapping("/search")
		void search(@RequestParam @NotBlank String q, @RequestParam("page-size") @Min(1) int size) {
		}

		@GetMapping("/orders/{id}")
		void find(@PathVariable @NotBlank String id) {
		}

		@PostMapping("/lines")
		void add(@RequestBody @Valid Line line) {
		}

		@PostMapping("/orders/{id}/lines")
		void addTo(@PathVariable String id, @RequestBody @Valid Line line) {
		}

		@GetMapping("/lines")
		void filter(@Valid Line line) {
		}

		void helper(@RequestParam("q") @NotBlank String text) {
		}

	}

	static class Service {

		@GetMapping("/search")
		void search(@RequestParam("q") @NotBlank String text) {
		}

		@PostMapping("/lines")
		void add(@RequestBody @Valid Line line) {
		}

	}

	interface Tags {

		@GetExchange("/tags")
		void byTag(@RequestParam("tag") @NotBlank String text);

	}

	@Controller
	static class Client implements Tags {

		@Override
		public void byTag(String text) {
		}

	}

}
