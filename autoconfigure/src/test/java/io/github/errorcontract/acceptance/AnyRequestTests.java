package io.github.errorcontract.acceptance;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a client sends, it is no error of the server's, and the answer can be read.
 */
class AnyRequestTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Map<Container, Server> SERVERS = new EnumMap<>(Container.class);

	@BeforeContainer
	static void start() {
		for (Container container : Container.values()) {
			SERVERS.put(container, Server.on(container).start(ParameterController.class, BodyController.class));
		}
	}

	@AfterContainer
	static void stop() {
		SERVERS.values().forEach(Server::close);
		SERVERS.clear();
	}

	@Property(tries = 100)
	void isAnsweredWhateverItsFields(@ForAll("values") String accept, @ForAll("values") String language,
			@ForAll("values") String requestId) throws CharacterCodingException {
		assertAnswered(Call.get("/nosuch")
			.alone()
			.header("Accept", accept)
			.header("Accept-Language", language)
			.header("X-Request-Id", requestId));
	}

	@Property(tries = 100)
	void isAnsweredWhateverItsPath(@ForAll("paths") String path) throws CharacterCodingException {
		assertAnswered(Call.get("/" + path).alone());
	}

	@Property(tries = 100)
	void isAnsweredWhateverItsParameters(@ForAll("paths") String name, @ForAll("paths") String value)
			throws CharacterCodingException {
		assertAnswered(Call.get("/color?" + name + "=" + value + "&color=" + value).alone());
		assertAnswered(Call.get("/orders/" + value + "?" + name).alone());
	}

	@Property(tries = 100)
	void isAnsweredWhateverItsBody(@ForAll("bodies") String body) throws CharacterCodingException {
		assertAnswered(Call.post("/order").alone().json(body));
		assertAnswered(Call.post("/drawing").alone().json("{\"shapes\":[" + body + "]}"));
	}

	/**
	 * What a field can hold on the wire (RFC 9110, section 5.5), and some that it cannot.
	 */
	@Provide
	Arbitrary<String> values() {
		Arbitrary<String> meaningful = Arbitraries
			.of("de", "en", "-", "x", ",", ";", "q=", "0.5", "*", "/", "application", "problem+json", "json", " ", "\"",
					"\\", "_", "u-co-", "1", "\u00e4", "\t")
			.list()
			.ofMaxSize(12)
			.map((parts) -> String.join("", parts));
		return Arbitraries.oneOf(meaningful, Arbitraries.strings().withCharRange(' ', '\u00ff').ofMaxLength(200));
	}

	@Provide
	Arbitrary<String> paths() {
		Arbitrary<String> meaningful = Arbitraries
			.of("..", "/", ";", "%", "%2f", "%00", "%0d%0a", "%e2%80%a8", "%c3%28", "[", "]", "0", "a", ".", "&", "=",
					"+", "~", "'", "jsessionid=1")
			.list()
			.ofMaxSize(10)
			.map((parts) -> String.join("", parts));
		return Arbitraries.oneOf(meaningful, Arbitraries.strings().withCharRange('!', '\u00ff').ofMaxLength(80));
	}

	@Provide
	Arbitrary<String> bodies() {
		Arbitrary<String> meaningful = Arbitraries
			.of("{", "}", "[", "]", ":", ",", "\"", "\"color\"", "\"kind\"", "\"lines\"", "\"stock\"", "\"circle\"",
					"null", "true", "1", "-1e999", "0.1", "\\u0000", "\\ud800", "\u00ff", " ", "//")
			.list()
			.ofMaxSize(12)
			.map((parts) -> String.join("", parts));
		return Arbitraries.oneOf(meaningful, meaningful.map((members) -> "{\"color\":\"" + members + "\"}"),
				meaningful.map((members) -> "{\"lines\":[{" + members + "}]}"),
				Arbitraries.strings().all().ofMaxLength(60));
	}

	private static void assertAnswered(Call call) throws CharacterCodingException {
		for (Server server : SERVERS.values()) {
			Answer answer = server.send(call);
			assertThat(answer.status()).as(call.toString()).isBetween(200, 499);
			if (answer.status() >= 400) {
				assertReadable(answer, call);
			}
		}
	}

	private static void assertReadable(Answer answer, Call call) throws CharacterCodingException {
		StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(answer.body()));
		JsonNode root = JSON.readTree(answer.body());
		JsonNode error = root.has("error") ? root.get("error") : root;
		assertThat(error.get("code").stringValue()).as(call.toString()).matches("[A-Z_]+");
		assertThat(answer.requestId()).as(call.toString())
			.isEqualTo(error.get("requestId").stringValue())
			.matches("[A-Za-z0-9._~+/=:@-]{1,128}");
		assertThat(answer.header("Content-Language")).as(call.toString())
			.allMatch((language) -> language.matches("[a-z]{2}(-[A-Z]{2})?"));
		assertThat(answer.text()).as(call.toString()).doesNotContain("java.", "Exception", FailureCase.MARKER);
	}

}
