package io.github.errorcontract.acceptance;

import java.util.stream.Stream;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@FailureTable
class BodyFailureTableTests {

	private static final String COLORS = "Allowed values: RED, GREEN.";

	private static final String LONG_NAME = "n".repeat(300);

	private static final String CUT_NAME = "n".repeat(128);

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("spring.jackson.deserialization.fail-on-unknown-properties=true")
			.start(BodyController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource({ "malformed", "malformedBytes", "invalidValues", "invalidInside", "missing", "unknown",
			"polymorphic", "hostileNames" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> malformed() {
		return Stream
			.of("{", "{\"qty\":", "{\"qty\":1", "{\"qty\":1]", "{qty:1}", "{'qty':1}", "{\"qty\":01}", "{\"qty\":1}}",
					"{\"qty\":1} {}", "{\"qty\":1,}", "s3cr3t-marker", "<qty>1</qty>", "   ", "null",
					"{\"qty\":\"\u0001\"}", "{\"a\":".repeat(2000), "{\"qty\":\"\\x\"}", "{\"qty\":NaN}",
					"{\"a\\ud83d\":1}", "{\"\\ude00b\":1}")
			.map((body) -> Call.post("/quantity").json(body).gives(400, "MALFORMED_BODY"));
	}

	static Stream<FailureCase> malformedBytes() {
		byte[] invalidUtf8 = { '{', '"', 'q', 't', 'y', '"', ':', '"', (byte) 0xC3, (byte) 0x28, '"', '}' };
		return Stream.of(Call.post("/quantity").body("application/json", invalidUtf8).gives(400, "MALFORMED_BODY"),
				Call.post("/quantity").body("application/json", new byte[0]).gives(400, "MALFORMED_BODY"),
				Call.post("/quantity").body("application/json", new byte[] { 0, 0, 0 }).gives(400, "MALFORMED_BODY"),
				Call.post("/quantity").header("Content-Type", "application/json").gives(400, "MALFORMED_BODY"),
				Call.post("/text").body("text/plain", new byte[0]).gives(400, "MALFORMED_BODY"));
	}

	static Stream<FailureCase> invalidValues() {
		return Stream.of(invalid("/quantity", "{\"qty\":\"s3cr3t-marker\"}", "qty"),
				invalid("/quantity", "{\"qty\":99999999999}", "qty"), invalid("/quantity", "{\"qty\":1e400}", "qty"),
				invalid("/quantity", "{\"qty\":{}}", "qty"), invalid("/quantity", "{\"qty\":[1]}", "qty"),
				invalid("/quantity", "{\"qty\":true}", "qty"), invalid("/quantity", "[]", null),
				invalid("/quantity", "1", null), invalid("/quantity", "\"s3cr3t-marker\"", null),
				invalid("/lines", "{}", null), invalid("/order", "{\"color\":\"BLUE\"}", "color").message(COLORS),
				invalid("/order", "{\"color\":{}}", "color").message(COLORS),
				invalid("/order", "{\"due\":\"2026-02-30\"}", "due"),
				invalid("/order", "{\"due\":\"s3cr3t-marker\"}", "due"), invalid("/order", "{\"at\":\"now\"}", "at"),
				invalid("/order", "{\"id\":\"7\"}", "id"), invalid("/order", "{\"price\":\"cheap\"}", "price"),
				invalid("/order", "{\"gift\":\"maybe\"}", "gift").message("Allowed values: true, false."),
				invalid("/order", "{\"amount\":{\"cents\":-1}}", "amount"));
	}

	static Stream<FailureCase> invalidInside() {
		return Stream.of(invalid("/order", "{\"address\":\"s3cr3t-marker\"}", "address"),
				invalid("/order", "{\"address\":{\"zip\":\"x\"}}", "address.zip"),
				invalid("/order", "{\"lines\":{\"sku\":1}}", "lines"),
				invalid("/order", "{\"lines\":[{\"qty\":1},{\"qty\":\"x\"}]}", "lines[1].qty"),
				invalid("/order", "{\"colors\":[\"RED\",\"BLUE\"]}", "colors[1]").message(COLORS),
				invalid("/order", "{\"stock\":{\"pears\":\"x\"}}", "stock[pears]"),
				invalid("/lines", "[{\"qty\":1},{\"qty\":\"x\"}]", "[1].qty"),
				invalid("/stock", "{\"pears\":\"x\"}", "[pears]"));
	}

	private static FailureCase invalid(String path, String body, String field) {
		return Call.post(path).json(body).gives(400, "INVALID_VALUE").field(field);
	}

	static Stream<FailureCase> missing() {
		return Stream.of(missing("/quantity", "{}", "qty"), missing("/quantity", "{\"qty\":null}", "qty"),
				missing("/order", "{\"amount\":{}}", "amount.cents"), missing("/named", "{}", "name"),
				missing("/named", "{\"name\":\"a\",\"nested\":{}}", "nested.depth"));
	}

	private static FailureCase missing(String path, String body, String field) {
		return Call.post(path).json(body).gives(400, "MISSING_VALUE").field(field);
	}

	static Stream<FailureCase> unknown() {
		return Stream.of(unknown("/order", "{\"quantity\":1}", "quantity"),
				unknown("/order", "{\"address\":{\"street\":\"a\"}}", "address.street"),
				unknown("/order", "{\"lines\":[{},{\"price\":1}]}", "lines[1].price"),
				unknown("/lines", "[{},{\"price\":1}]", "[1].price"), unknown("/order", "{\"a\\\"b\":1}", "a\"b"),
				unknown("/order", "{\"größe\":1}", "größe"));
	}

	private static FailureCase unknown(String path, String body, String field) {
		return Call.post(path).json(body).gives(400, "UNKNOWN_FIELD").field(field);
	}

	static Stream<FailureCase> polymorphic() {
		return Stream.of(invalid("/shape", "{\"kind\":\"cube\"}", "kind"), missing("/shape", "{\"radius\":1}", "kind"),
				invalid("/shape", "{\"kind\":\"circle\",\"radius\":\"x\"}", "radius"),
				unknown("/shape", "{\"kind\":\"square\",\"radius\":1}", "radius"),
				invalid("/drawing", "{\"shapes\":[{\"kind\":\"cube\"}]}", "shapes[0].kind"),
				missing("/drawing", "{\"shapes\":[{\"kind\":\"circle\"},{}]}", "shapes[1].kind"));
	}

	static Stream<FailureCase> hostileNames() {
		return Stream.of(unknown("/order", "{\"" + LONG_NAME + "\":1}", CUT_NAME),
				unknown("/order", "{\"address\":{\"" + LONG_NAME + "\":1}}", "address." + "n".repeat(120)),
				unknown("/order", "{\"" + "n".repeat(127) + "\uD83D\uDE00\":1}", "n".repeat(127)),
				invalid("/stock", "{\"" + LONG_NAME + "\":\"x\"}", "[" + "n".repeat(127)),
				unknown("/order", "{\"</script>\":1}", "</script>"), unknown("/order", "{\"{0}\":1}", "{0}"));
	}

}
