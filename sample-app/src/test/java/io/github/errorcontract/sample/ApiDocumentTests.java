package io.github.errorcontract.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads what the service says about its errors.
 */
@SampleTest
class ApiDocumentTests {

	private static final Path WRITTEN = Path.of("src/test/openapi/orders.json");

	private static final Path CURRENT = Path.of("target/openapi/orders.json");

	private ApiDocument document;

	@BeforeEach
	void read(@LocalServerPort int port) {
		this.document = ApiDocument.parse(new SampleClient(port).get("/v3/api-docs").body());
	}

	@Test
	void isValid() {
		assertThat(this.document.complaints()).isEmpty();
	}

	/** The client of sample-client is generated from the file. */
	@Test
	void isTheOneThatIsWrittenDown() throws IOException {
		Files.createDirectories(CURRENT.getParent());
		Files.writeString(CURRENT, this.document.sorted());
		assertThat(WRITTEN)
			.as("The API has changed. Where that is meant, copy sample-app/%s to sample-app/%s.", CURRENT, WRITTEN)
			.hasSameTextualContentAs(CURRENT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					get    | /warehouse                         | {406=NOT_ACCEPTABLE, 500=INTERNAL_ERROR}
					get    | /orders                            | {400=INVALID_VALUE MISSING_VALUE, 406=NOT_ACCEPTABLE, 500=INTERNAL_ERROR}
					get    | /orders/{id}                       | {400=INVALID_VALUE, 404=ORDER_NOT_FOUND, 406=NOT_ACCEPTABLE, 410=ORDER_CANCELLED, 500=INTERNAL_ERROR}
					delete | /orders/{id}                       | {400=INVALID_VALUE, 404=ORDER_NOT_FOUND, 409=ORDER_PAID, 410=ORDER_CANCELLED, 423=ORDER_LOCKED, 500=INTERNAL_ERROR}
					post   | /orders                            | {400=INVALID_VALUE MALFORMED_BODY, 406=NOT_ACCEPTABLE, 409=OUT_OF_STOCK, 415=UNSUPPORTED_MEDIA_TYPE, 422=VALIDATION_ERROR, 429=RATE_LIMITED, 500=INTERNAL_ERROR}
					post   | /customers                         | {400=INVALID_VALUE MALFORMED_BODY, 406=NOT_ACCEPTABLE, 409=EMAIL_TAKEN, 415=UNSUPPORTED_MEDIA_TYPE, 422=VALIDATION_ERROR, 500=INTERNAL_ERROR}
					post   | /orders/{id}/payment               | {400=INVALID_VALUE MALFORMED_BODY, 402=CARD_DECLINED, 404=ORDER_NOT_FOUND, 406=NOT_ACCEPTABLE, 409=ORDER_PAID, 410=ORDER_CANCELLED, 415=UNSUPPORTED_MEDIA_TYPE, 422=VALIDATION_ERROR, 500=INTERNAL_ERROR, 502=UPSTREAM_ERROR, 504=UPSTREAM_TIMEOUT}
					post   | /orders/{id}/shipment              | {400=INVALID_VALUE, 404=ORDER_NOT_FOUND, 406=NOT_ACCEPTABLE, 409=ORDER_NOT_PAID, 410=ORDER_CANCELLED, 500=INTERNAL_ERROR, 503=SERVICE_UNAVAILABLE STOCKTAKING}
					get    | /orders/{id}/attachments/{name}    | {400=INVALID_VALUE, 404=NOT_FOUND ORDER_NOT_FOUND, 410=ORDER_CANCELLED, 422=VALIDATION_ERROR, 500=INTERNAL_ERROR}
					delete | /products/{sku}                    | {401=UNAUTHENTICATED, 403=FORBIDDEN, 404=NOT_FOUND, 410=PRODUCT_DISCONTINUED, 422=VALIDATION_ERROR, 500=INTERNAL_ERROR}
					""")
	void saysWhatCanHappen(String method, String path, String errors) {
		assertThat(this.document.errors(method, path)).hasToString(errors);
	}

	@Test
	void showsTextOfService() {
		assertThat(message("get", "/orders/{id}", "404", "ORDER_NOT_FOUND")).isEqualTo("Order … does not exist.");
		assertThat(message("post", "/customers", "409", "EMAIL_TAKEN"))
			.isEqualTo("This email belongs to another customer.");
		assertThat(message("get", "/customers/{id}", "404", "NOT_FOUND"))
			.isEqualTo("There is nothing here by that name.");
		assertThat(message("post", "/orders/{id}/payment", "402", "CARD_DECLINED")).isEqualTo("The card was declined.");
	}

	@Test
	void showsDetailsOfInvalidInput() {
		JsonNode error = this.document.example("post", "/customers", "422", "VALIDATION_ERROR");
		assertThat(error.at("/details/0").propertyNames()).containsExactlyInAnyOrder("field", "code", "message", "in");
	}

	@Test
	void namesHeaderFields() {
		assertThat(headers("get", "/orders/{id}", "200")).containsExactly("X-Request-Id");
		assertThat(headers("get", "/orders/{id}", "404")).containsExactly("X-Request-Id");
		assertThat(headers("delete", "/products/{sku}", "401")).containsExactlyInAnyOrder("X-Request-Id",
				"WWW-Authenticate");
		assertThat(headers("post", "/orders", "429")).contains("Retry-After", "X-RateLimit-Limit");
		assertThat(headers("post", "/orders/{id}/shipment", "503")).contains("Retry-After");
	}

	private String message(String method, String path, String status, String code) {
		return this.document.example(method, path, status, code).path("message").asString();
	}

	private Iterable<String> headers(String method, String path, String status) {
		return this.document.response(method, path, status).path("headers").propertyNames();
	}

}
