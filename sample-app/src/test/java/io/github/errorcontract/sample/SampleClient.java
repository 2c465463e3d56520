package io.github.errorcontract.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client of the service.
 */
class SampleClient {

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port;

	SampleClient(int port) {
		this.port = port;
	}

	Answer get(String path, String... headers) {
		return send("GET", path, BodyPublishers.noBody(), headers);
	}

	Answer delete(String path, String... headers) {
		return send("DELETE", path, BodyPublishers.noBody(), headers);
	}

	Answer post(String path, String body, String... headers) {
		return send("POST", path, BodyPublishers.ofString(body), headers);
	}

	Answer put(String path, String body, String... headers) {
		return send("PUT", path, BodyPublishers.ofString(body), headers);
	}

	/** Creates a customer and returns the path. */
	String customer() {
		Answer answer = post("/customers", customer(UUID.randomUUID() + "@example.com"));
		assertThat(answer.status()).isEqualTo(201);
		return answer.location();
	}

	static String customer(String email) {
		return "{\"name\":\"Grace\",\"email\":\"" + email + "\"}";
	}

	Answer place(String customer, int quantity) {
		String id = customer.substring(customer.lastIndexOf('/') + 1);
		return post("/orders",
				"{\"customerId\":" + id + ",\"lines\":[{\"sku\":\"TEA-2\",\"quantity\":" + quantity + "}]}");
	}

	/** Places an order of a new customer and returns the path. */
	String order() {
		Answer answer = place(customer(), 1);
		assertThat(answer.status()).isEqualTo(201);
		return answer.location();
	}

	Answer pay(String order, String card) {
		return post(order + "/payment", "{\"card\":\"" + card + "\"}");
	}

	String paidOrder() {
		String order = order();
		assertThat(pay(order, "visa").status()).isEqualTo(200);
		return order;
	}

	/** Tries to ship while the warehouse is in the given state. */
	Answer shipDuring(String state) {
		String order = paidOrder();
		switchWarehouse(state);
		try {
			return post(order + "/shipment", "");
		}
		finally {
			switchWarehouse("OPEN");
		}
	}

	private void switchWarehouse(String state) {
		Answer answer = put("/warehouse", "{\"state\":\"" + state + "\"}", "X-Api-Key", "demo-admin");
		assertThat(answer.status()).isEqualTo(204);
	}

	private Answer send(String method, String path, BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.method(method, body)
			.header("Content-Type", "application/json");
		for (int i = 0; i < headers.length; i += 2) {
			request.setHeader(headers[i], headers[i + 1]);
		}
		try {
			return new Answer(this.http.send(request.build(), BodyHandlers.ofString()));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
