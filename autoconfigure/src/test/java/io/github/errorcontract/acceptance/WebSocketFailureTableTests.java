package io.github.errorcontract.acceptance;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.socket.server.RequestUpgradeStrategy;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests to a WebSocket endpoint that do not ask for one, or for another version.
 */
@FailureTable
class WebSocketFailureTableTests {

	private static final String HEAD = "GET /socket HTTP/1.1\r\nHost: localhost\r\n";

	private static final String KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

	private static Server server;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).with("error-contract.scope.exclude-paths=/bare").start(Sockets.class);
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@MethodSource
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> answers() {
		return Stream.of(Call.get("/socket").gives(400, "INVALID_REQUEST"),
				upgrade("Connection: close\r\nUpgrade: h2c\r\n").gives(400, "INVALID_REQUEST"),
				upgrade("Connection: close\r\nUpgrade: websocket\r\n").gives(400, "INVALID_REQUEST"),
				upgrade("Connection: Upgrade, close\r\nUpgrade: websocket\r\n" + KEY + "Sec-WebSocket-Version: 7\r\n")
					.gives(426, "UPGRADE_REQUIRED")
					.header("Upgrade", "websocket")
					.header("Sec-WebSocket-Version", "13"),
				upgrade("Connection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n").gives(400,
						"INVALID_REQUEST"));
	}

	private static Call upgrade(String fields) {
		return Call.raw(HEAD + fields + "\r\n");
	}

	@Test
	void namesMethodsInNoParticularOrder() {
		Answer answer = server.send(Call.post("/socket"));
		assertThat(answer.text()).startsWith("{\"error\":{\"code\":\"METHOD_NOT_ALLOWED\"");
		assertThat(answer.header("Allow")).singleElement().asString().contains("GET");
	}

	@Test
	void leavesOtherPathsToSpring() {
		assertThat(server.send(Call.get("/bare")).text()).startsWith("Can \"Upgrade\" only to");
	}

	@Test
	void leavesHandshakesAlone() {
		Answer answer = server.sendRaw(upgrade("Connection: keep-alive, Upgrade, close\r\nUpgrade: websocket\r\n"
				+ "Sec-WebSocket-Version: 13\r\n" + KEY));
		assertThat(answer.status()).isEqualTo(202);
	}

	@Configuration(proxyBeanMethods = false)
	static class Sockets {

		@Bean
		SimpleUrlHandlerMapping sockets() {
			WebSocketHttpRequestHandler endpoint = new WebSocketHttpRequestHandler(new TextWebSocketHandler(),
					new DefaultHandshakeHandler(new AcceptedUpgrade()));
			return new SimpleUrlHandlerMapping(Map.of("/socket", endpoint, "/bare", endpoint), 0);
		}

	}

	/**
	 * Shows that a request got as far as the container's own part.
	 */
	static class AcceptedUpgrade implements RequestUpgradeStrategy {

		@Override
		public String[] getSupportedVersions() {
			return new String[] { "13" };
		}

		@Override
		public List<WebSocketExtension> getSupportedExtensions(ServerHttpRequest request) {
			return List.of();
		}

		@Override
		public void upgrade(ServerHttpRequest request, ServerHttpResponse response, String protocol,
				List<WebSocketExtension> extensions, Principal user, WebSocketHandler handler,
				Map<String, Object> attributes) {
			response.setStatusCode(HttpStatus.ACCEPTED);
		}

	}

}
