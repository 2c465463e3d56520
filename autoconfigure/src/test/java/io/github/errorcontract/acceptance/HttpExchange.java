package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Sends a request with the JDK's client, which notices an answer that is cut or too long.
 */
final class HttpExchange {

	private static final HttpClient CLIENT = client();

	private HttpExchange() {
	}

	private static HttpClient client() {
		return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
	}

	/**
	 * Returns the client for a call. One with a body has a connection to itself: a server
	 * that answers before the body has come ends it, and the next call would meet that.
	 */
	private static HttpClient clientFor(Call call) {
		return (call.body().length > 0) ? client() : CLIENT;
	}

	static Answer send(int port, Call call) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + call.path()))
			.timeout(Duration.ofSeconds(30))
			.method(call.method(), (call.body().length > 0) ? HttpRequest.BodyPublishers.ofByteArray(call.body())
					: HttpRequest.BodyPublishers.noBody());
		call.headers().forEach((header) -> request.header(header.getKey(), header.getValue()));
		try {
			HttpResponse<byte[]> response = clientFor(call).send(request.build(),
					HttpResponse.BodyHandlers.ofByteArray());
			return new Answer(response.statusCode(), response.headers().map(), response.body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
