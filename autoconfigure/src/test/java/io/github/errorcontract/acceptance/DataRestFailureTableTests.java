package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import io.github.errorcontract.acceptance.shop.Customer;
import io.github.errorcontract.acceptance.shop.ShopConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.data.rest.core.event.ValidatingRepositoryEventListener;
import org.springframework.data.rest.webmvc.config.RepositoryRestConfigurer;
import org.springframework.data.rest.webmvc.config.RepositoryRestMvcConfiguration;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spring Data REST, whose own advice is no handler of the application.
 */
@FailureTable
class DataRestFailureTableTests {

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = starting(container).start(ShopConfiguration.class, DataRest.class);
		server.send(Call.post("/customers").json(customer("1", "Ann")));
	}

	private static String customer(String id, String name) {
		return "{\"id\":%s,\"name\":\"%s\",\"email\":\"%s@example.org\"}".formatted(id, name, name);
	}

	private static Server.Starting starting(Container container) {
		return Server.on(container)
			.with("spring.datasource.url=jdbc:h2:mem:rest-" + container, "spring.sql.init.mode=always",
					"spring.sql.init.schema-locations=classpath:acceptance/shop.sql",
					"spring.jpa.hibernate.ddl-auto=none", "spring.jpa.open-in-view=false");
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource("failures")
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> failures() {
		return Stream.of(Call.post("/customers").json("{").gives(400, "MALFORMED_BODY"),
				Call.post("/customers").json(customer("\"x\"", "Bob")).gives(400, "INVALID_VALUE").field("id"),
				Call.post("/customers").json(customer("2", "Ann")).gives(409, "DUPLICATE_RESOURCE"),
				Call.post("/customers")
					.json(customer("3", "bad"))
					.header("Accept-Language", "en")
					.gives(422, "VALIDATION_ERROR")
					.message("1 field is invalid.")
					.detail("name", "NAME_BAD", "is bad", "body"),
				Call.get("/customers/x").gives(400, "INVALID_VALUE").field("id"),
				Call.get("/customers/4711").gives(404, "NOT_FOUND"), Call.get("/profile/nope").gives(404, "NOT_FOUND"),
				Call.get("/nope").gives(404, "ROUTE_NOT_FOUND"));
	}

	@Test
	void asksAdvicesOfTheApplicationBeforeTheContract() {
		try (Server own = starting(this.container).start(ShopConfiguration.class, DataRest.class, Advice.class)) {
			assertThat(own.send(Call.get("/customers/x")).text()).isEqualTo("own");
			Call.post("/customers").json("{").gives(400, "MALFORMED_BODY").verify(own);
		}
	}

	@Test
	void leavesExcludedPathsToItsOwnAdvice() {
		try (Server own = starting(this.container).with("error-contract.scope.exclude-paths=/customers/**")
			.start(ShopConfiguration.class, DataRest.class)) {
			assertThat(own.send(Call.post("/customers").json("{")).text()).doesNotContain("MALFORMED_BODY");
		}
	}

	@Configuration(proxyBeanMethods = false)
	@Import(RepositoryRestMvcConfiguration.class)
	static class DataRest implements RepositoryRestConfigurer {

		@Override
		public void configureValidatingRepositoryEventListener(ValidatingRepositoryEventListener listener) {
			listener.addValidator("beforeCreate", Validator.forType(Customer.class, (customer, errors) -> {
				if ("bad".equals(customer.getName())) {
					errors.rejectValue("name", "name.bad", "is bad");
				}
			}));
		}

	}

	@RestControllerAdvice
	static class Advice {

		@ExceptionHandler(ConversionFailedException.class)
		String handle() {
			return "own";
		}

	}

}
