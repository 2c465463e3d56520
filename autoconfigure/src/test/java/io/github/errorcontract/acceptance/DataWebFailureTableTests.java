package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.stream.Stream;

import io.github.errorcontract.acceptance.shop.Customer;
import io.github.errorcontract.acceptance.shop.CustomerRepository;
import io.github.errorcontract.acceptance.shop.ShopConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.web.config.EnableSpringDataWebSupport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Parameters that Spring Data turns into pages, sort orders and entities.
 */
@FailureTable
class DataWebFailureTableTests {

	private static final String INVALID = "A value is invalid.";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("spring.datasource.url=jdbc:h2:mem:web-" + container, "spring.sql.init.mode=always",
					"spring.sql.init.schema-locations=classpath:acceptance/shop.sql",
					"spring.jpa.hibernate.ddl-auto=none", "spring.jpa.open-in-view=false")
			.start(ShopConfiguration.class, CustomerController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "pages", "entities", "mistakesOfTheApplication" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	@Test
	void translatesTheDetail() {
		Answer answer = server.send(Call.get("/customers?sort=nope").header("Accept-Language", "de"));
		assertThat(answer.text()).contains("\"message\":\"Ein Wert ist ungültig.\",\"in\":\"query\"");
	}

	static Stream<FailureCase> pages() {
		return Stream.of(invalid("/customers?sort=nope", "sort"), invalid("/customers?sort=name,sideways", "sort"),
				invalid("/customers?sort=length(name)", "sort"), invalid("/customers?sort=name.first", "sort"),
				invalid("/customers?page=2147483647&size=2000", "page"), invalid("/sorted?sort=length(name)", "sort"));
	}

	private static FailureCase invalid(String path, String field) {
		return Call.get(path)
			.header("Accept-Language", "en")
			.gives(400, "INVALID_VALUE")
			.detail(field, "INVALID_VALUE", INVALID, "query");
	}

	static Stream<FailureCase> entities() {
		return Stream.of(Call.get("/customers/4711").gives(404, "NOT_FOUND"),
				Call.get("/customers/x").gives(400, "INVALID_VALUE").field("customer"),
				Call.get("/by-parameter?customer=4711").gives(400, "INVALID_VALUE").field("customer"),
				Call.get("/by-parameter").gives(400, "MISSING_VALUE").field("customer"),
				Call.get("/by-header").header("X-Customer", "4711").gives(400, "INVALID_VALUE").field("X-Customer"),
				Call.get("/by-header").gives(400, "MISSING_VALUE").field("X-Customer"));
	}

	static Stream<FailureCase> mistakesOfTheApplication() {
		return Stream.of(Call.get("/misuse").gives(500, "INTERNAL_ERROR"));
	}

	@RestController
	@EnableSpringDataWebSupport
	static class CustomerController {

		private final CustomerRepository customers;

		CustomerController(CustomerRepository customers) {
			this.customers = customers;
		}

		@GetMapping("/customers")
		List<String> list(Pageable page) {
			return this.customers.findAll(page).stream().map(Customer::getName).toList();
		}

		@GetMapping("/sorted")
		List<String> list(Sort sort) {
			return this.customers.getSorted(sort).stream().map(Customer::getName).toList();
		}

		@GetMapping("/misuse")
		List<Customer> misuse() {
			return this.customers.findAllById(null);
		}

		@GetMapping("/customers/{customer}")
		String byPath(@PathVariable Customer customer) {
			return customer.getName();
		}

		@GetMapping("/by-parameter")
		String byParameter(@RequestParam Customer customer) {
			return customer.getName();
		}

		@GetMapping("/by-header")
		String byHeader(@RequestHeader("X-Customer") Customer customer) {
			return customer.getName();
		}

	}

}
