package io.github.errorcontract.acceptance;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.google.gson.FieldNamingPolicy;
import com.google.gson.GsonBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.GsonHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fields of a body in the names that the client has sent.
 */
@FailureTable
class FieldNameTableTests {

	private static final String BLANK = "must not be blank";

	private static final String AT_LEAST_1 = "must be greater than or equal to 1";

	private static final String INVALID = "{\"first_name\":\"\",\"surname\":\"\",\"home_address\":{\"zip_code\":\"\",\"geo_x_pos\":0},"
			+ "\"line_items\":[{\"unit_price\":1},{\"unit_price\":0}],\"by_name\":{\"a_b\":{\"unit_price\":0}}}";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("spring.jackson.property-naming-strategy=SNAKE_CASE",
					"error-contract.validation.codes.customer.homeAddress.zipCode.NotBlank=ZIP_MISSING")
			.start(Customers.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> answers() {
		return Stream.of(
				invalid(Call.post("/customers").json(INVALID))
					.detail("by_name[a_b].unit_price", "MIN", AT_LEAST_1, "body")
					.detail("first_name", "NOT_BLANK", BLANK, "body")
					.detail("home_address.geo_x_pos", "MIN", AT_LEAST_1, "body")
					.detail("home_address.zip_code", "ZIP_MISSING", BLANK, "body")
					.detail("line_items[1].unit_price", "MIN", AT_LEAST_1, "body")
					.detail("surname", "NOT_BLANK", BLANK, "body"),
				invalid(Call.post("/items").json("[{\"unit_price\":1},{\"unit_price\":0}]")).detail("[1].unit_price",
						"MIN", AT_LEAST_1, "body"),
				invalid(Call.post("/items/checked").json("[{\"unit_price\":0}]")).detail("[0].unit_price", "MIN",
						AT_LEAST_1, "body"),
				Call.post("/customers")
					.json("{\"home_address\":{\"zip_code\":{}}}")
					.gives(400, "INVALID_VALUE")
					.field("home_address.zip_code"),
				invalid(Call.post("/form").form("unitPrice=0")).detail("unitPrice", "MIN", AT_LEAST_1, "form"),
				invalid(Call.get("/query?unitPrice=0")).detail("unitPrice", "MIN", AT_LEAST_1, "query"));
	}

	private static FailureCase invalid(Call call) {
		return call.header("Accept-Language", "en").gives(422, "VALIDATION_ERROR");
	}

	@Test
	void keepsNamesOfJavaOnDemand() {
		try (Server java = Server.on(this.container)
			.with("spring.jackson.property-naming-strategy=SNAKE_CASE", "error-contract.validation.field-names=java")
			.start(Customers.class)) {
			assertThat(java.send(Call.post("/customers").json(INVALID)).text()).contains("\"field\":\"firstName\"",
					"\"field\":\"lineItems[1].unitPrice\"", "\"field\":\"lastName\"");
		}
	}

	@ParameterizedTest
	@ValueSource(classes = { Jackson2.class, Gson.class })
	void asksLibraryThatReadsTheBody(Class<?> converters) {
		try (Server other = Server.on(this.container).start(Customers.class, converters)) {
			invalid(Call.post("/items").json("[{\"unit_price\":0}]"))
				.detail("[0].unit_price", "MIN", AT_LEAST_1, "body")
				.verify(other);
			Call.post("/items")
				.json("[{\"unit_price\":{}}]")
				.gives(400, "INVALID_VALUE")
				.field("[0].unit_price")
				.verify(other);
		}
	}

	@RestController
	static class Customers {

		@PostMapping("/customers")
		Customer customer(@Valid @RequestBody Customer customer) {
			return customer;
		}

		@PostMapping("/items")
		List<Item> items(@RequestBody List<@Valid Item> items) {
			return items;
		}

		@PostMapping("/items/checked")
		List<Item> checked(@Valid @RequestBody List<Item> items) {
			return items;
		}

		@PostMapping("/form")
		Item form(@Valid Item item) {
			return item;
		}

		@GetMapping("/query")
		Item query(@Valid Item item) {
			return item;
		}

	}

	record Customer(@NotBlank String firstName, @NotBlank @JsonProperty("surname") String lastName,
			@Valid Address homeAddress, List<@Valid Item> lineItems, Map<String, @Valid Item> byName) {
	}

	record Address(@NotBlank String zipCode, @Valid @JsonUnwrapped(prefix = "geo_") Place place) {
	}

	record Place(@Min(1) int xPos) {
	}

	record Item(@Min(1) Integer unitPrice) {
	}

	@Configuration(proxyBeanMethods = false)
	@SuppressWarnings("removal")
	static class Jackson2 implements WebMvcConfigurer {

		@Override
		public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
			builder.withJsonConverter(new MappingJackson2HttpMessageConverter(
					new com.fasterxml.jackson.databind.ObjectMapper().setPropertyNamingStrategy(
							com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class Gson implements WebMvcConfigurer {

		@Override
		public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
			builder.withJsonConverter(new GsonHttpMessageConverter(
					new GsonBuilder().setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES).create()));
		}

	}

}
