package io.github.errorcontract.pipeline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.cause.domain.DomainFailures;
import io.github.errorcontract.exception.RateLimitedException;
import io.github.errorcontract.resolver.CodeNaming;
import io.github.errorcontract.resolver.ErrorResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class JdkServerDoorTests {

	private final List<String> told = new ArrayList<>();

	private HttpServer server;

	@AfterEach
	void stop() {
		this.server.stop(0);
	}

	@Test
	void answersWithStatusFieldsAndBody() throws Exception {
		HttpResponse<String> response = send((exchange) -> {
			throw new RateLimitedException();
		});
		assertThat(response.statusCode()).isEqualTo(429);
		assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(response.headers().firstValue("Retry-After")).hasValue("30");
		assertThat(response.body()).isEqualTo("{\"error\":{\"code\":\"RATE_LIMITED\","
				+ "\"message\":\"Too many requests.\",\"requestId\":\"id-1\"}}");
		assertThat(this.told).containsExactly("429 RATE_LIMITED GET /orders/7");
	}

	@Test
	void answersErrorOfApplication() throws Exception {
		HttpResponse<String> response = send((exchange) -> {
			throw new StackOverflowError();
		});
		assertThat(response.statusCode()).isEqualTo(500);
		assertThat(response.body()).contains("\"code\":\"INTERNAL_ERROR\"");
	}

	@Test
	void tellsNobodyOfFailureThatComesTooLate() {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> send((exchange) -> {
			exchange.sendResponseHeaders(200, 10);
			throw new RateLimitedException();
		}));
		assertThat(this.told).isEmpty();
	}

	private HttpResponse<String> send(HttpHandler application) throws IOException, InterruptedException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.createContext("/", new JdkServerDoor(new ErrorPipeline(this::components), application));
		this.server.start();
		URI uri = URI.create("http://localhost:" + this.server.getAddress().getPort() + "/orders/7");
		return HttpClient.newHttpClient()
			.send(HttpRequest.newBuilder(uri).header("X-Request-Id", "id-1").build(), BodyHandlers.ofString());
	}

	private ErrorPipeline.Components components() {
		ErrorPipeline.Components fallback = FallbackComponents.INSTANCE;
		CodeNaming naming = new CodeNaming(false);
		ErrorResolver resolver = new ErrorResolver(new ErrorResolver.Extensions(List.of(), List.of(), null),
				List.of(new DomainFailures(naming)), ErrorCatalog.empty(), new ErrorResolver.Settings(100, naming));
		return new ErrorPipeline.Components(resolver, fallback.renderer(), fallback.lastResort(), fallback.headers(),
				List.of((error, context) -> this.told.add(error + " " + context.method() + " " + context.path())));
	}

}
