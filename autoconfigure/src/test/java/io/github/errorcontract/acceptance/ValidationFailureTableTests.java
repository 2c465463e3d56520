package io.github.errorcontract.acceptance;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@FailureTable
class ValidationFailureTableTests {

	private static final String BLANK = "must not be blank";

	private static final String NOT_NULL = "must not be null";

	private static final String AT_LEAST_1 = "must be greater than or equal to 1";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(ValidationController.class, ValidationController.Warehouse.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "bodies", "elements", "wholeObjects", "forms", "bindings", "parameters", "services", "byHand",
			"quiet" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	@Test
	void listsNoMoreThanTheMostDetailsButCountsAll() {
		String lines = IntStream.range(0, 150).mapToObj((i) -> "{\"sku\":\"\"}").collect(Collectors.joining(","));
		String answer = server.send(Call.post("/lines").json("[" + lines + "]")).text();
		assertThat(answer).contains("\"message\":\"150 fields are invalid.\"", "\"[0].sku\"", "\"[99].sku\"")
			.doesNotContain("\"[100].sku\"");
	}

	static Stream<FailureCase> bodies() {
		return Stream.of(invalid(customer("\"name\":\" \"")).detail("name", "NOT_BLANK", BLANK, "body"),
				invalid(customer("\"email\":\"nobody\"")).detail("email", "EMAIL",
						"must be a well-formed email address", "body"),
				invalid(customer("\"address\":null")).detail("address", "NOT_NULL", NOT_NULL, "body"),
				invalid(customer("\"lines\":[]")).detail("lines", "NOT_EMPTY", "must not be empty", "body"),
				invalid(customer("\"address\":{\"city\":\" \"}")).detail("address.city", "NOT_BLANK", BLANK, "body")
					.detail("address.city", "SIZE", "size must be between 2 and 30", "body"),
				invalid(customer("\"lines\":[{\"sku\":\"a\",\"qty\":1},{\"sku\":\"\",\"qty\":0}]"))
					.detail("lines[1].qty", "MIN", AT_LEAST_1, "body")
					.detail("lines[1].sku", "NOT_BLANK", BLANK, "body"),
				invalid(customer("\"stock\":{\"pears\":0}")).detail("stock[pears]", "MIN", AT_LEAST_1, "body"),
				invalid(customer("\"byName\":{\"x\":{}}")).detail("byName[x].sku", "NOT_BLANK", BLANK, "body"),
				invalid(customer("\"lines\":[" + "{\"sku\":\"a\"},".repeat(2) + "{}," + "{\"sku\":\"a\"},".repeat(7)
						+ "{}],\"email\":\"x\",\"name\":null"))
					.detail("email", "EMAIL", "must be a well-formed email address", "body")
					.detail("lines[2].sku", "NOT_BLANK", BLANK, "body")
					.detail("lines[10].sku", "NOT_BLANK", BLANK, "body")
					.detail("name", "NOT_BLANK", BLANK, "body"));
	}

	static Stream<FailureCase> elements() {
		return Stream.of(
				invalid(Call.post("/lines").json("[{\"sku\":\"a\"},{}]")).detail("[1].sku", "NOT_BLANK", BLANK, "body"),
				invalid(Call.post("/tags").json("[\"a\",\"\"]")).detail("[1]", "NOT_BLANK", BLANK, "body"));
	}

	static Stream<FailureCase> wholeObjects() {
		return Stream.of(
				invalid(Call.post("/stays").json("{\"from\":2,\"to\":1,\"guest\":\"a\"}")).detail(null, "ORDERED",
						"must end after it began", "body"),
				invalid(Call.post("/stays").json("{\"from\":2,\"to\":1}")).detail("guest", "NOT_NULL", NOT_NULL, "body")
					.detail(null, "ORDERED", "must end after it began", "body"));
	}

	static Stream<FailureCase> forms() {
		return Stream.of(invalid(Call.post("/form").form("name=")).detail("name", "NOT_BLANK", BLANK, "form"),
				invalid(Call.get("/search?name=")).detail("name", "NOT_BLANK", BLANK, "query"),
				invalid(Call.post("/form").form("name=a&ids=5&ids=0")).detail("ids[1]", "MIN", AT_LEAST_1, "form"));
	}

	static Stream<FailureCase> bindings() {
		String colors = "Allowed values: RED, GREEN.";
		String invalid = "A value is invalid.";
		return Stream.of(
				Call.post("/form")
					.form("name=a&age=x")
					.gives(400, "INVALID_VALUE")
					.detail("age", "INVALID_VALUE", invalid, "form"),
				Call.post("/form")
					.form("name=a&color=BLUE")
					.gives(400, "INVALID_VALUE")
					.detail("color", "INVALID_VALUE", colors, "form"),
				Call.post("/form")
					.form("name=&age=s3cr3t-marker&color=BLUE")
					.gives(400, "INVALID_VALUE")
					.detail("age", "INVALID_VALUE", invalid, "form")
					.detail("color", "INVALID_VALUE", colors, "form")
					.detail("name", "NOT_BLANK", BLANK, "form"),
				Call.get("/search?age=99999999999")
					.gives(400, "INVALID_VALUE")
					.detail("age", "INVALID_VALUE", invalid, "query")
					.detail("name", "NOT_BLANK", BLANK, "query"),
				Call.post("/filter")
					.form("name=a&age=x")
					.gives(400, "INVALID_VALUE")
					.detail("age", "INVALID_VALUE", invalid, "form"),
				Call.post("/form")
					.form("name=a&ids=5&ids=x")
					.gives(400, "INVALID_VALUE")
					.detail("ids", "INVALID_VALUE", invalid, "form"));
	}

	static Stream<FailureCase> parameters() {
		return Stream.of(invalid(Call.get("/page?page=0")).detail("page", "MIN", AT_LEAST_1, "query"),
				invalid(Call.get("/page?page=0&size=101")).detail("page", "MIN", AT_LEAST_1, "query")
					.detail("size", "MAX", "must be less than or equal to 100", "query"),
				invalid(Call.get("/orders/0").header("X-Tenant", "A").header("Cookie", "cart=x"))
					.detail("X-Tenant", "PATTERN", "must match \"[a-z]+\"", "header")
					.detail("cart", "SIZE", "size must be between 2 and 2147483647", "cookie")
					.detail("id", "MIN", AT_LEAST_1, "path"),
				invalid(Call.get("/cars/a;wheels=20")).detail("wheels", "MAX", "must be less than or equal to 18",
						"matrix"),
				invalid(Call.post("/parts")
					.body("multipart/form-data; boundary=cut",
							"--cut\r\nContent-Disposition: form-data; name=\"line\"\r\nContent-Type: application/json\r\n\r\n{}\r\n--cut--\r\n"))
					.detail("line.sku", "NOT_BLANK", BLANK, "part"),
				Call.post("/parts")
					.body("multipart/form-data; boundary=cut",
							"--cut\r\nContent-Disposition: form-data; name=\"line\"\r\nContent-Type: application/x-nothing\r\n\r\n{}\r\n--cut--\r\n")
					.gives(415, "UNSUPPORTED_MEDIA_TYPE")
					.field("line"),
				Call.post("/parts/two")
					.body("multipart/form-data; boundary=cut",
							"--cut\r\nContent-Disposition: form-data; name=\"first\"\r\nContent-Type: application/json\r\n\r\n{\"sku\":\"a\"}\r\n--cut\r\nContent-Disposition: form-data; name=\"second\"\r\nContent-Type: application/x-nothing\r\n\r\n{}\r\n--cut--\r\n")
					.gives(415, "UNSUPPORTED_MEDIA_TYPE")
					.field("second"),
				Call.post("/parts")
					.body("application/x-nothing", "x")
					.gives(415, "UNSUPPORTED_MEDIA_TYPE")
					.message("Supported media types: multipart/form-data.")
					.header("Accept", "multipart/form-data"),
				invalid(Call.post("/files").part("file", "a")).detail("file", "SIZE",
						"size must be between 2 and 2147483647", "part"));
	}

	static Stream<FailureCase> services() {
		return Stream.of(Call.get("/returned").gives(500, "INTERNAL_ERROR"),
				Call.get("/service/returned").gives(500, "INTERNAL_ERROR"),
				invalid(Call.get("/service?sku=a&quantity=10")).detail("quantity", "MAX",
						"must be less than or equal to 9", null),
				invalid(Call.get("/service?sku=&quantity=10"))
					.detail("quantity", "MAX", "must be less than or equal to 9", null)
					.detail("sku", "NOT_BLANK", BLANK, null));
	}

	static Stream<FailureCase> byHand() {
		return Stream.of(
				invalid(Call.get("/by-hand")).detail("qty", "MIN", AT_LEAST_1, null)
					.detail("sku", "NOT_BLANK", BLANK, null),
				Call.get("/by-hand/nothing").gives(422, "VALIDATION_ERROR"),
				invalid(Call.get("/by-hand/binding")).detail("sku", "SKU_UNKNOWN", "is unknown", null));
	}

	static Stream<FailureCase> quiet() {
		String invalid = "A value is invalid.";
		return Stream.of(
				invalid(Call.post("/quiet").json("{}")).detail("blank", "NOT_BLANK", invalid, "body")
					.detail("empty", "NOT_NULL", invalid, "body")
					.detail("given", "GIVEN_TOO_LATE", invalid, "body"),
				invalid(Call.get("/quiet?page=0")).detail("page", "MIN", invalid, "query"));
	}

	private static FailureCase invalid(Call call) {
		return call.header("Accept-Language", "en").gives(422, "VALIDATION_ERROR");
	}

	private static Call customer(String members) {
		String valid = "\"name\":\"a\",\"address\":{\"city\":\"Rome\"},\"lines\":[{\"sku\":\"a\"}]";
		return Call.post("/customers").json("{" + valid + "," + members + "}");
	}

}
