package io.github.errorcontract.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.github.errorcontract.exception.ConflictException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.logging.LoggingSystemProperty;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

/**
 * The line of an error in the formats of Spring Boot's structured logging, as it stands
 * on the console. It has to be the only one that anybody writes for the request.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
@ExtendWith(OutputCaptureExtension.class)
class StructuredLogTests {

	private static final String FORGED = "fine\r\n{\"message\":\"forged\"}\u2028forged\u0085\"forged";

	private static final JsonMapper STRICT = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static Server server;

	@Parameter
	Format format;

	private CapturedOutput output;

	@BeforeParameterizedClassInvocation
	static void start(Format format) {
		server = Server
			.with("logging.structured.format.console=" + format.name().toLowerCase(Locale.ROOT),
					"logging.level.org.apache.coyote=warn")
			.start(Doors.class);
	}

	/**
	 * Spring Boot leaves the format behind for every later application of the JVM.
	 */
	@AfterParameterizedClassInvocation
	static void stop() {
		server.close();
		System.clearProperty(LoggingSystemProperty.CONSOLE_STRUCTURED_FORMAT.getEnvironmentVariableName());
	}

	@BeforeEach
	void capture(CapturedOutput captured) {
		this.output = captured;
	}

	@Test
	void hasMembersOfClientError() {
		Map<String, Object> line = onlyLine(Call.throwing(() -> new ConflictException("Taken.")));
		assertThat(line).contains(entry(this.format.level, "INFO"), entry("event.code", "CONFLICT"),
				entry("http.response.status_code", 409), entry("http.request.method", "GET"),
				entry("http.route", "/throw/{number}"), entry("http.request.id", "the-id"),
				entry("exception.type", ConflictException.class.getName()));
		assertThat(line).doesNotContainKey(this.format.trace);
	}

	@Test
	void hasMembersAndTraceOfServerError() {
		Map<String, Object> line = onlyLine(Call.throwing(() -> new IllegalStateException("broken")));
		assertThat(line).contains(entry(this.format.level, "ERROR"), entry("event.code", "INTERNAL_ERROR"),
				entry("http.response.status_code", 500), entry("http.request.method", "GET"),
				entry("http.route", "/throw/{number}"), entry("http.request.id", "the-id"),
				entry("exception.type", IllegalStateException.class.getName()));
		assertThat(line.get(this.format.trace)).asString()
			.startsWith("java.lang.IllegalStateException: broken\n\tat " + StructuredLogTests.class.getName());
	}

	@ParameterizedTest
	@CsvSource({ "/nosuch, ROUTE_NOT_FOUND, 404", "/filtered/missing, NOT_FOUND, 404",
			"/filtered/broken, INTERNAL_ERROR, 500", "/guarded/ok, UNAUTHENTICATED, 401" })
	void hasMembersWhereNoRouteWasTaken(String path, String code, int status) {
		assertThat(onlyLine(Call.get(path))).contains(entry("event.code", code),
				entry("http.response.status_code", status), entry("http.request.method", "GET"),
				entry("http.request.id", "the-id"));
	}

	@Test
	void leavesOutWhatIsNotKnownOfRequestThatCannotBeRead() {
		Map<String, Object> line = onlyLine(Refused.line("G(T /ok HTTP/1.1"));
		assertThat(line).contains(entry("event.code", "INVALID_REQUEST"), entry("http.response.status_code", 400))
			.containsKey("http.request.id")
			.doesNotContainKeys("http.request.method", "http.route", "exception.type");
	}

	@Test
	void isNotForgedByMessageOfClientError() {
		assertIsUnforged(onlyLine(Call.throwing(() -> new ConflictException(FORGED))));
	}

	@Test
	void isNotForgedByMessageOfServerError() {
		Map<String, Object> line = onlyLine(Call.throwing(() -> new IllegalStateException(FORGED)));
		assertIsUnforged(line);
		assertThat(line).containsEntry("exception.type", IllegalStateException.class.getName());
		assertThat(line.get(this.format.trace)).asString()
			.matches("java\\.lang\\.IllegalStateException: [^\n\r\u2028\u0085]*\n\tat [\\s\\S]*");
	}

	@Test
	void isNotForgedByPath() {
		assertIsUnforged(onlyLine(Call.get("/nosuch%0D%0A%7B%22message%22:%22forged%22%7D")));
	}

	private static void assertIsUnforged(Map<String, Object> line) {
		assertThat(line.get("message")).asString().contains("forged").doesNotContainPattern("[\n\r\u2028\u0085]");
	}

	/**
	 * Returns the only line of a request, its members keyed by their path. A second
	 * request tells when there could have been no more.
	 */
	private Map<String, Object> onlyLine(Call call) {
		int before = this.output.getOut().length();
		server.send(call.header("X-Request-Id", "the-id"));
		server.send(Call.get("/nosuch/behind").header("X-Request-Id", "the-next"));
		List<Map<String, Object>> lines = new ArrayList<>();
		await().untilAsserted(() -> {
			lines.clear();
			this.output.getOut().substring(before).lines().map(StructuredLogTests::members).forEach(lines::add);
			assertThat(lines).anyMatch(StructuredLogTests::isNext).anyMatch((line) -> !isNext(line));
		});
		lines.removeIf(StructuredLogTests::isNext);
		assertThat(lines).hasSize(1);
		assertThat(lines.get(0)).containsEntry(this.format.logger, "io.github.errorcontract");
		return lines.get(0);
	}

	private static boolean isNext(Map<String, Object> line) {
		return "the-next".equals(line.get("http.request.id"));
	}

	private static Map<String, Object> members(String line) {
		Map<String, Object> members = new TreeMap<>();
		collect("", STRICT.readTree(line), members);
		return members;
	}

	private static void collect(String path, JsonNode node, Map<String, Object> members) {
		for (Map.Entry<String, JsonNode> member : node.properties()) {
			JsonNode value = member.getValue();
			if (value.isObject()) {
				collect(path + member.getKey() + ".", value, members);
			}
			else {
				assertThat(members).doesNotContainKey(path + member.getKey());
				members.put(path + member.getKey(), value.isInt() ? value.asInt() : value.asString());
			}
		}
	}

	enum Format {

		ECS("log.logger", "log.level", "error.stack_trace"), LOGSTASH("logger_name", "level", "stack_trace");

		private final String logger;

		private final String level;

		private final String trace;

		Format(String logger, String level, String trace) {
			this.logger = logger;
			this.level = level;
			this.trace = trace;
		}

	}

}
