package io.github.errorcontract.sample;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at what single failures say beside status and code.
 */
@SampleTest
class FailureMemberTests {

	private SampleClient client;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.client = new SampleClient(port);
	}

	@Test
	void challengesCallerWithoutKey() {
		Answer answer = this.client.delete("/products/TEA-2");
		assertThat(answer.header("WWW-Authenticate")).isEqualTo("ApiKey realm=\"orders\"");
	}

	@Test
	void overridesMessageOfBuiltInCode() {
		Answer answer = this.client.get("/customers/4711");
		assertThat(answer.error("message")).isEqualTo("There is nothing here by that name.");
	}

	@Test
	void putsArgumentsIntoMessage() {
		assertThat(this.client.get("/orders/4711").error("message")).isEqualTo("Order 4711 does not exist.");
	}

	@Test
	void namesFieldThatIsTaken() {
		Answer answer = this.client.post("/customers", SampleClient.customer("ADA@example.com"));
		assertThat(answer.error("field")).isEqualTo("email");
	}

	@Test
	void namesInvalidFieldsInOrder() {
		Answer answer = this.client.post("/orders",
				"{\"customerId\":1,\"lines\":[{\"sku\":\"TEA-2\",\"quantity\":1},{\"sku\":\" \",\"quantity\":0}]}");
		assertThat(answer.error("field")).isEqualTo("lines[1].quantity");
		assertThat(answer.error("message")).isEqualTo("2 fields are invalid.");
		assertThat(answer.json("/error/details/0/code").asString()).isEqualTo("POSITIVE");
		assertThat(answer.json("/error/details/1/field").asString()).isEqualTo("lines[1].sku");
		assertThat(answer.json("/error/details/1/in").asString()).isEqualTo("body");
	}

	@Test
	void namesFieldOfRuleAcrossFields() {
		Answer answer = this.client.put(this.client.order() + "/delivery",
				"{\"from\":\"2026-03-04\",\"to\":\"2026-03-02\"}", "If-Match", "*");
		assertThat(answer.error("field")).isEqualTo("from");
		assertThat(answer.json("/error/details/0/code").asString()).isEqualTo("AFTER_TO");
	}

	@Test
	void saysHowManyAreLeft() {
		this.client.order();
		Answer answer = this.client.place(this.client.customer(), 1000);
		assertThat(answer.error("field")).isEqualTo("lines[0].quantity");
		assertThat(answer.json("/error/available").asInt()).isBetween(1, 999);
	}

	@Test
	void tellsReasonOfDeclinedCardButNotItsMessage() {
		Answer answer = this.client.pay(this.client.order(), "declined");
		assertThat(answer.error("reason")).isEqualTo("insufficient_funds");
		assertThat(answer.error("message")).isEqualTo("The card was declined.");
	}

	@Test
	void hidesCauseOfUpstreamFailure() {
		assertThat(this.client.pay(this.client.order(), "down").body()).doesNotContain("pay.example");
	}

	@Test
	void linksSuccessorOfDiscontinuedProduct() {
		assertThat(this.client.get("/products/TEA-1").header("Link"))
			.isEqualTo("</products/TEA-2>; rel=\"successor-version\"");
	}

	@Test
	void sendsCurrentETagWithFailedPrecondition() {
		Answer answer = this.client.put(this.client.customer(), SampleClient.customer("x@example.com"), "If-Match",
				"\"7\"");
		assertThat(answer.status()).isEqualTo(412);
		assertThat(answer.header("ETag")).isEqualTo("\"0\"");
	}

	@Test
	void saysWhenToRetry() {
		assertThat(this.client.shipDuring("MAINTENANCE").header("Retry-After")).isEqualTo("120");
		assertThat(this.client.shipDuring("STOCKTAKING").header("Retry-After")).isEqualTo("60");
	}

	@Test
	void saysHowManyOrdersAreAllowed() {
		String customer = this.client.customer();
		for (int i = 0; i < 10; i++) {
			this.client.place(customer, 1);
		}
		Answer answer = this.client.place(customer, 1);
		assertThat(answer.header("X-RateLimit-Limit")).isEqualTo("10");
		assertThat(answer.header("X-RateLimit-Remaining")).isEqualTo("0");
		assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 60);
	}

	@Test
	void takesRequestIdOfCaller() {
		Answer answer = this.client.get("/orders/4711", "X-Request-Id", "mine-1");
		assertThat(answer.error("requestId")).isEqualTo("mine-1").isEqualTo(answer.header("X-Request-Id"));
	}

}
