package io.github.errorcontract.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

/**
 * HTTP/2, of which a failure ends one stream and leaves the connection to the others.
 */
@FailureTable
class Http2Tests {

	private static Server server;

	private final HttpClient client = HttpClient.newBuilder().version(Version.HTTP_2).build();

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container)
			.with("server.http2.enabled=true")
			.start(CommittedResponseTests.LateController.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@Test
	void answersFailureOfController() throws Exception {
		HttpResponse<String> answer = send(ThrowingController.pathOf(() -> new ConflictException("Taken.")));
		assertThat(answer.version()).isEqualTo(Version.HTTP_2);
		assertThat(answer.statusCode()).isEqualTo(409);
		String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
		assertThat(answer.body())
			.isEqualTo("{\"error\":{\"code\":\"CONFLICT\",\"message\":\"Taken.\",\"requestId\":\"" + id + "\"}}");
		assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length());
	}

	@Test
	void answersUnknownRoute() throws Exception {
		HttpResponse<String> answer = send("/nosuch");
		assertThat(answer.version()).isEqualTo(Version.HTTP_2);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("\"code\":\"ROUTE_NOT_FOUND\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/late/unmapped", "/late/domain", "/late/error", "/late/length", "/late/long",
			"/late/stream", "/late/emitter", "/late/send-error" })
	void abortsTheStreamOfCommittedResponseAndNotTheConnection(String path) throws Exception {
		send("/nosuch");
		try (Log log = Log.ofAll()) {
			assertThatIOException().isThrownBy(() -> send(path)).withMessageContaining("RST_STREAM");
			await().during(Duration.ofMillis(100))
				.untilAsserted(() -> assertThat(log.events()).extracting(ILoggingEvent::getFormattedMessage)
					.filteredOn((line) -> !line.contains("/nosuch"))
					.singleElement()
					.asString()
					.contains(path));
		}
		assertThat(send("/nosuch").version()).isEqualTo(Version.HTTP_2);
	}

	private HttpResponse<String> send(String path) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + server.port() + path);
		return this.client.send(HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(10)).build(),
				BodyHandlers.ofString());
	}

}
