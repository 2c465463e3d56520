package io.github.errorcontract.acceptance;

import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.errorcontract.acceptance.UpstreamCalls.Item;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;

@ExtendWith(ConformingLines.class)
class UpstreamFailureTableTests {

	private static final UpstreamServer upstream = new UpstreamServer();

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.with("error-contract.logging.server-errors=off").start(CallingController.class);
	}

	@AfterAll
	static void stop() {
		server.close();
		upstream.close();
	}

	@ParameterizedTest
	@MethodSource({ "refusals", "unreadableAnswers", "noHttp", "unreachable", "timeouts", "timeLimits", "plainClients",
			"ownFaults", "thrown" })
	void answers(FailureCase failure) {
		failure.verify(server);
	}

	static Stream<FailureCase> refusals() {
		return clients().flatMap((client) -> Stream
			.of("400", "401", "403", "404", "405", "408", "413", "415", "422", "429", "499", "500", "503", "504", "599")
			.map((status) -> error(client, status)));
	}

	static Stream<FailureCase> unreadableAnswers() {
		return clients().flatMap((client) -> Stream.of("broken", "mistyped", "foreign", "cut", "reset")
			.map((kind) -> error(client, kind)));
	}

	/**
	 * What {@code HttpURLConnection} makes of an answer that is no HTTP, nobody can tell
	 * from a fault of the service's own.
	 */
	static Stream<FailureCase> noHttp() {
		Set<String> blind = Set.of("rest-client-simple", "rest-template", "http-interface");
		return clients().filter((client) -> !blind.contains(client)).map((client) -> error(client, "garbage"));
	}

	static Stream<FailureCase> unreachable() {
		return Stream.concat(clients(), UpstreamCalls.PLAIN.keySet().stream())
			.flatMap((client) -> Stream.of("refused", "unknown").map((kind) -> error(client, kind)));
	}

	static Stream<FailureCase> timeouts() {
		return Stream.concat(clients(), UpstreamCalls.PLAIN.keySet().stream()).map((client) -> timeout(client, "slow"));
	}

	/**
	 * The JDK's client counts the time to the header only, and Reactor Netty each answer
	 * that begins.
	 */
	static Stream<FailureCase> timeLimits() {
		Set<String> limited = new TreeSet<>(UpstreamCalls.WITH_TIME_LIMIT.keySet());
		return Stream.concat(limited.stream().map((client) -> timeout(client, "slow")),
				Stream.concat(limited.stream(), Stream.of("rest-client-simple", "rest-client-apache", "rest-template"))
					.map((client) -> timeout(client, "stalled")));
	}

	static Stream<FailureCase> plainClients() {
		return Stream.of(Call.get("/call/url/404").gives(500, "INTERNAL_ERROR"));
	}

	static Stream<FailureCase> ownFaults() {
		return Stream.of("/unwritable/rest-client", "/unwritable/web-client", "/undefined")
			.map((path) -> Call.get(path).gives(500, "INTERNAL_ERROR"));
	}

	static Stream<FailureCase> thrown() {
		return Stream.of(
				Call.throwing(() -> new SocketException("Connection reset " + FailureCase.MARKER))
					.gives(502, "UPSTREAM_ERROR"),
				Call.throwing(() -> new UncheckedIOException(new SocketException(FailureCase.MARKER)))
					.gives(502, "UPSTREAM_ERROR"),
				Call.throwing(() -> new NoHttpResponseException(FailureCase.MARKER)).gives(502, "UPSTREAM_ERROR"));
	}

	private static Stream<String> clients() {
		return new TreeSet<>(UpstreamCalls.ALL.keySet()).stream();
	}

	private static FailureCase error(String client, String kind) {
		return Call.get("/call/" + client + "/" + kind).gives(502, "UPSTREAM_ERROR");
	}

	private static FailureCase timeout(String client, String kind) {
		return Call.get("/call/" + client + "/" + kind).gives(504, "UPSTREAM_TIMEOUT");
	}

	@RestController
	static class CallingController {

		@GetMapping("/call/{client}/{kind}")
		Object call(@PathVariable String client, @PathVariable String kind) throws Exception {
			UpstreamCalls.UpstreamCall call = Stream
				.of(UpstreamCalls.ALL, UpstreamCalls.WITH_TIME_LIMIT, UpstreamCalls.PLAIN)
				.flatMap((calls) -> calls.entrySet().stream())
				.filter((entry) -> entry.getKey().equals(client))
				.findFirst()
				.orElseThrow()
				.getValue();
			return call.to(address(kind));
		}

		private static String address(String kind) {
			return switch (kind) {
				case "refused" -> UpstreamServer.nowhere() + "/" + FailureCase.MARKER;
				case "unknown" -> "http://nosuch.invalid/" + FailureCase.MARKER;
				default -> upstream.url() + "/" + kind;
			};
		}

		@GetMapping("/unwritable/rest-client")
		Object unwritableByRestClient() {
			return RestClient.create()
				.post()
				.uri(upstream.url() + "/200")
				.contentType(MediaType.APPLICATION_JSON)
				.body(new UnmappedFailureTableTests.Unwritable("", ""))
				.retrieve()
				.body(String.class);
		}

		@GetMapping("/unwritable/web-client")
		Object unwritableByWebClient() {
			return WebClient.create()
				.post()
				.uri(upstream.url() + "/200")
				.contentType(MediaType.IMAGE_PNG)
				.bodyValue(new Item(FailureCase.MARKER, 1))
				.retrieve()
				.bodyToMono(String.class)
				.block();
		}

		@GetMapping("/undefined")
		Object undefinedByRestClient() {
			return RestClient.create().get().uri(upstream.url() + "/200").retrieve().body(Runnable.class);
		}

	}

}
