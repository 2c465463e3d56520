package io.github.errorcontract.acceptance;

import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.exception.ConflictException;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The series of {@code error.responses} after a few errors of every door.
 */
class ErrorMetricsTests {

	@Test
	void areByCodeStatusAndOutcome() {
		try (Server server = Server.of(ObservationTests.Observing.class, Doors.class)) {
			failAtEveryDoor(server);
			assertSeries(server,
					Map.of("CONFLICT 409 CLIENT_ERROR", 2.0, "INTERNAL_ERROR 500 SERVER_ERROR", 2.0,
							"INVALID_REQUEST 400 CLIENT_ERROR", 1.0, "METHOD_NOT_ALLOWED 405 CLIENT_ERROR", 1.0,
							"ROUTE_NOT_FOUND 404 CLIENT_ERROR", 2.0, "UNAUTHENTICATED 401 CLIENT_ERROR", 2.0));
		}
	}

	@Test
	void areByTemplateOfRouteWhereWanted() {
		try (Server server = Server.with("error-contract.metrics.route=true")
			.start(ObservationTests.Observing.class, Doors.class)) {
			failAtEveryDoor(server);
			assertSeries(server, Map.of("CONFLICT 409 CLIENT_ERROR /throw/{number}", 2.0,
					"INTERNAL_ERROR 500 SERVER_ERROR /throw/{number}", 1.0, "INTERNAL_ERROR 500 SERVER_ERROR UNKNOWN",
					1.0, "INVALID_REQUEST 400 CLIENT_ERROR UNKNOWN", 1.0, "METHOD_NOT_ALLOWED 405 CLIENT_ERROR UNKNOWN",
					1.0, "ROUTE_NOT_FOUND 404 CLIENT_ERROR /**", 2.0, "UNAUTHENTICATED 401 CLIENT_ERROR UNKNOWN", 2.0));
		}
	}

	private static void failAtEveryDoor(Server server) {
		server.send(Call.throwing(ConflictException::new));
		server.send(Call.throwing(ConflictException::new));
		server.send(Call.throwing(IllegalStateException::new));
		server.send(Call.get("/filtered/broken"));
		server.send(Call.post("/throw/1"));
		server.send(Call.get("/nosuch/1"));
		server.send(Call.get("/nosuch/2"));
		server.send(Call.get("/guarded/1"));
		server.send(Call.get("/guarded/2"));
		server.sendRaw(Refused.target("/%zz"));
	}

	private static void assertSeries(Server server, Map<String, Double> expected) {
		await().untilAsserted(() -> {
			Map<String, Double> counts = new TreeMap<>();
			for (Counter counter : server.bean(MeterRegistry.class).find("error.responses").counters()) {
				counts.put(values(counter), counter.count());
			}
			assertThat(counts).isEqualTo(expected);
		});
	}

	/**
	 * The values of the tags, whose order of names is code, status, outcome, route.
	 */
	private static String values(Counter counter) {
		String values = tag(counter, "code") + " " + tag(counter, "status") + " " + tag(counter, "outcome");
		assertThat(counter.getId().getTags()).extracting(Tag::getKey).isSubsetOf("code", "status", "outcome", "route");
		return (counter.getId().getTag("route") != null) ? values + " " + tag(counter, "route") : values;
	}

	private static String tag(Counter counter, String key) {
		return counter.getId().getTag(key);
	}

}
