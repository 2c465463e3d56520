package io.github.errorcontract.sample;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Walks through the service where all goes well.
 */
@SampleTest
class SuccessTests {

	private static final String DELIVERY = "{\"from\":\"2026-03-02\",\"to\":\"2026-03-04\"}";

	private SampleClient client;

	@BeforeEach
	void connect(@LocalServerPort int port) {
		this.client = new SampleClient(port);
	}

	@Test
	void createsOrderWithLocation() {
		Answer created = this.client.place(this.client.customer(), 2);
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.header("X-Request-Id")).isNotBlank();
		Answer found = this.client.get(created.location());
		assertThat(found.status()).isEqualTo(200);
		assertThat(found.body()).isEqualTo(created.body());
	}

	@Test
	void answersUnchangedOrderWithNotModified() {
		String order = this.client.order();
		String etag = this.client.get(order).header("ETag");
		Answer again = this.client.get(order, "If-None-Match", etag);
		assertThat(again.status()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
	}

	@Test
	void changesCustomerByETag() {
		String customer = this.client.customer();
		String etag = this.client.get(customer).header("ETag");
		String email = UUID.randomUUID() + "@example.com";
		Answer changed = this.client.put(customer, SampleClient.customer(email), "If-Match", etag);
		assertThat(changed.status()).isEqualTo(200);
		assertThat(changed.header("ETag")).isNotEqualTo(etag);
		assertThat(changed.json("/email").asString()).isEqualTo(email);
	}

	@Test
	void letsHolderOfLockEdit() {
		String order = this.client.order();
		assertThat(this.client.put(order + "/lock", "{\"editor\":\"ann\"}").status()).isEqualTo(204);
		Answer answer = this.client.put(order + "/delivery", DELIVERY, "If-Match", "*", "X-Editor", "ann");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.json("/delivery/from").asString()).isEqualTo("2026-03-02");
		assertThat(this.client.delete(order + "/lock", "X-Editor", "ann").status()).isEqualTo(204);
	}

	@Test
	void deletesCustomerWithoutOrders() {
		String customer = this.client.customer();
		Answer deleted = this.client.delete(customer);
		assertThat(deleted.status()).isEqualTo(204);
		assertThat(deleted.body()).isEmpty();
		assertThat(this.client.get(customer).status()).isEqualTo(404);
	}

	@Test
	void paysAndShipsOrder() {
		String order = this.client.paidOrder();
		assertThat(this.client.get(order + "/invoice").json("/amount").asDouble()).isEqualTo(12.9);
		assertThat(this.client.post(order + "/shipment", "").json("/state").asString()).isEqualTo("SHIPPED");
	}

	@Test
	void keepsAttachment() {
		String attachment = this.client.order() + "/attachments/note.txt";
		Answer created = this.client.put(attachment, "first");
		assertThat(created.status()).isEqualTo(201);
		assertThat(created.location()).isEqualTo(attachment);
		assertThat(this.client.put(attachment, "second").status()).isEqualTo(204);
		assertThat(this.client.get(attachment).body()).isEqualTo("second");
	}

	@Test
	void discontinuesProductByAdministrator() {
		Answer answer = this.client.delete("/products/POT-1", "X-Api-Key", "demo-admin");
		assertThat(answer.status()).isEqualTo(204);
		assertThat(this.client.get("/products/POT-1").status()).isEqualTo(410);
		assertThat(this.client.get("/products?sort=-price").json("/0/sku").asString()).isEqualTo("TEA-2");
	}

	@Test
	void exportsInBackground() {
		Answer accepted = this.client.post("/exports", "");
		assertThat(accepted.status()).isEqualTo(202);
		Answer poll = this.client.get(accepted.location());
		assertThat(poll.json("/state").asString()).isEqualTo("RUNNING");
		assertThat(poll.header("Retry-After")).isEqualTo("1");
		Answer finished = await().until(() -> this.client.get(accepted.location()), (answer) -> answer.status() != 200);
		assertThat(finished.status()).isEqualTo(303);
		Answer result = this.client.get(finished.location());
		assertThat(result.header("Content-Type")).startsWith("text/csv");
		assertThat(result.body()).startsWith("id,customer,state,total\r\n1,1,PLACED,25.80\r\n");
	}

}
