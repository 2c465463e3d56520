package io.github.errorcontract.sample;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Makes the service fail in every way that it knows.
 */
@SampleTest
class FailureTests {

	private static final String DELIVERY = "{\"from\":\"2026-03-02\",\"to\":\"2026-03-04\"}";

	private static final String BACKWARDS = "{\"from\":\"2026-03-04\",\"to\":\"2026-03-02\"}";

	private static final String STOCK = "/products/POT-1/stock";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource({ "domainFailures", "ownFailures", "otherFailures" })
	void answersByContract(Failure failure) {
		Answer answer = failure.request().apply(new SampleClient(this.port));
		assertThat(answer.status()).as(answer.body()).isEqualTo(failure.status());
		assertThat(answer.error("code")).isEqualTo(failure.code());
		assertThat(answer.error("message")).isNotBlank();
		assertThat(answer.error("requestId")).isNotBlank().isEqualTo(answer.header("X-Request-Id"));
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
	}

	/** Each exception of the core, once. */
	static Stream<Failure> domainFailures() {
		return Stream.of(
				new Failure("BadRequest", 400, "INVALID_REQUEST", (client) -> client.get("/products?sort=weight")),
				new Failure("Unauthenticated", 401, "UNAUTHENTICATED", (client) -> client.put(STOCK, "{\"stock\":3}")),
				new Failure("Forbidden", 403, "FORBIDDEN",
						(client) -> client.put(STOCK, "{\"stock\":3}", "X-Api-Key", "demo-clerk")),
				new Failure("NotFound", 404, "NOT_FOUND", (client) -> client.get("/products/NONE")),
				new Failure("Conflict", 409, "ORDER_NOT_PAID", (client) -> client.get(client.order() + "/invoice")),
				new Failure("Gone", 410, "PRODUCT_DISCONTINUED", (client) -> client.get("/products/TEA-1")),
				new Failure("PreconditionFailed", 412, "PRECONDITION_FAILED",
						(client) -> client.put(client.order() + "/delivery", DELIVERY, "If-Match", "\"7\"")),
				new Failure("ValidationFailed", 422, "VALIDATION_ERROR",
						(client) -> client.put(client.order() + "/delivery", BACKWARDS, "If-Match", "*")),
				new Failure("ResourceLocked", 423, "ORDER_LOCKED", FailureTests::editLockedOrder),
				new Failure("PreconditionRequired", 428, "PRECONDITION_REQUIRED",
						(client) -> client.put(client.order() + "/delivery", DELIVERY)),
				new Failure("RateLimited", 429, "RATE_LIMITED", FailureTests::placeTooManyOrders),
				new Failure("NotImplemented", 501, "NOT_IMPLEMENTED",
						(client) -> client.get(client.paidOrder() + "/invoice.pdf", "Accept", "application/pdf")),
				new Failure("Upstream", 502, "UPSTREAM_ERROR", (client) -> client.pay(client.order(), "down")),
				new Failure("ServiceUnavailable", 503, "SERVICE_UNAVAILABLE",
						(client) -> client.shipDuring("MAINTENANCE")),
				new Failure("UpstreamTimeout", 504, "UPSTREAM_TIMEOUT", (client) -> client.pay(client.order(), "slow")),
				new Failure("InsufficientStorage", 507, "INSUFFICIENT_STORAGE",
						(client) -> client.put(client.order() + "/attachments/large.txt", "x".repeat(20_000))));
	}

	/** The codes and exceptions of the service's own. */
	static Stream<Failure> ownFailures() {
		return Stream.of(new Failure("unknown order", 404, "ORDER_NOT_FOUND", (client) -> client.get("/orders/4711")),
				new Failure("cancelled order", 410, "ORDER_CANCELLED", FailureTests::readCancelledOrder),
				new Failure("paid order", 409, "ORDER_PAID", (client) -> client.delete(client.paidOrder())),
				new Failure("too little stock", 409, "OUT_OF_STOCK", FailureTests::orderMoreThanThereIs),
				new Failure("taken email", 409, "EMAIL_TAKEN",
						(client) -> client.post("/customers", SampleClient.customer("ada@example.com"))),
				new Failure("running export", 409, "EXPORT_RUNNING",
						(client) -> client.get(client.post("/exports", "").location() + "/result")),
				new Failure("@MappedError", 402, "CARD_DECLINED", (client) -> client.pay(client.order(), "declined")),
				new Failure("application.yml", 503, "STOCKTAKING", (client) -> client.shipDuring("STOCKTAKING")));
	}

	/** What Spring, Bean Validation and the database refuse. */
	static Stream<Failure> otherFailures() {
		return Stream.of(new Failure("truncated body", 400, "MALFORMED_BODY", (client) -> client.post("/orders", "{")),
				new Failure("no parameter", 400, "MISSING_VALUE", (client) -> client.get("/orders")),
				new Failure("unknown enum value", 400, "INVALID_VALUE",
						(client) -> client.get("/orders?customerId=1&state=LOST")),
				new Failure("no such route", 404, "ROUTE_NOT_FOUND", (client) -> client.get("/nothing")),
				new Failure("wrong method", 405, "METHOD_NOT_ALLOWED", (client) -> client.delete("/orders")),
				new Failure("wrong media type", 415, "UNSUPPORTED_MEDIA_TYPE",
						(client) -> client.post("/orders", "x", "Content-Type", "text/plain")),
				new Failure("invalid body", 422, "VALIDATION_ERROR",
						(client) -> client.post("/customers", SampleClient.customer("nobody"))),
				new Failure("invalid parameter", 422, "VALIDATION_ERROR", (client) -> client.get("/products?size=0")),
				new Failure("customer with orders", 409, "REFERENCE_CONFLICT",
						(client) -> client.delete("/customers/1")));
	}

	private static Answer editLockedOrder(SampleClient client) {
		String order = client.order();
		client.put(order + "/lock", "{\"editor\":\"ann\"}");
		return client.put(order + "/delivery", DELIVERY, "If-Match", "*", "X-Editor", "bob");
	}

	private static Answer placeTooManyOrders(SampleClient client) {
		String customer = client.customer();
		for (int i = 0; i < 10; i++) {
			assertThat(client.place(customer, 1).status()).isEqualTo(201);
		}
		return client.place(customer, 1);
	}

	private static Answer orderMoreThanThereIs(SampleClient client) {
		client.order();
		return client.place(client.customer(), 1000);
	}

	private static Answer readCancelledOrder(SampleClient client) {
		String order = client.order();
		client.delete(order);
		return client.get(order);
	}

}
