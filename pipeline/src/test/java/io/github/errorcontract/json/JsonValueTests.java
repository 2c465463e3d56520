package io.github.errorcontract.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JsonGenerator;

import static org.assertj.core.api.Assertions.assertThat;

class JsonValueTests {

	private final Logger logger = (Logger) LoggerFactory.getLogger(JsonValue.class);

	private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

	@BeforeEach
	void listen() {
		this.lines.start();
		this.logger.addAppender(this.lines);
	}

	@AfterEach
	void stopListening() {
		this.logger.detachAppender(this.lines);
	}

	@ParameterizedTest
	@MethodSource
	void writesValue(Object value, String json) {
		assertThat(written(Collections.singletonMap("p", value), Set.of())).isEqualTo("{\"p\":" + json + "}");
	}

	static Stream<Arguments> writesValue() {
		return Stream.of(Arguments.of(null, "null"), Arguments.of(true, "true"), Arguments.of("a", "\"a\""),
				Arguments.of(7, "7"), Arguments.of(7L, "7"), Arguments.of((short) 7, "7"), Arguments.of((byte) 7, "7"),
				Arguments.of(1.5, "1.5"), Arguments.of(1.5f, "1.5"), Arguments.of(new BigDecimal("1.50"), "1.50"),
				Arguments.of(BigInteger.TEN, "10"), Arguments.of(Double.NaN, "\"NaN\""),
				Arguments.of(Float.POSITIVE_INFINITY, "\"Infinity\""), Arguments.of(new AtomicInteger(7), "\"7\""),
				Arguments.of(new Half(), "\"half\""), Arguments.of(Arrays.asList(1, null), "[1,null]"),
				Arguments.of(new int[] { 1, 2 }, "[1,2]"), Arguments.of(Map.of("a", Map.of()), "{\"a\":{}}"));
	}

	@ParameterizedTest
	@CsvSource({ "32, \"x\"", "33, null" })
	void writesNullWhereValuesAreNestedTooDeeply(int depth, String json) {
		assertThat(written(Map.of("p", nested(depth)), Set.of()))
			.isEqualTo("{\"p\":" + "[".repeat(depth) + json + "]".repeat(depth) + "}");
	}

	@ParameterizedTest
	@CsvSource({ "9998, 9998", "9999, 9999", "10000, 9999", "20000, 9999" })
	void leavesOutRestOfTooManyElements(int elements, int written) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("p", Collections.nCopies(elements, 1));
		assertThat(written(members, Set.of())).isEqualTo("{\"p\":[1" + ",1".repeat(written - 1) + "]}");
	}

	@Test
	void warnsOnceOfTooManyElements() {
		List<Integer> many = Collections.nCopies(20_000, 1);
		written(Map.of("p", List.of(many, many, many), "q", many, "r", many), Set.of());
		assertThat(this.lines.list).extracting(ILoggingEvent::getFormattedMessage)
			.singleElement()
			.asString()
			.contains("more than 10000 elements");
	}

	@Test
	void warnsOfNothingWhereAllIsWritten() {
		written(Map.of("p", Collections.nCopies(9_999, 1)), Set.of());
		assertThat(this.lines.list).isEmpty();
	}

	@Test
	void writesNoMemberWhoseNameIsTaken() {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("code", 1);
		members.put("left", 2);
		assertThat(written(members, Set.of("code"))).isEqualTo("{\"left\":2}");
		assertThat(this.lines.list).extracting(ILoggingEvent::getFormattedMessage)
			.containsExactly("Ignoring unreadable or duplicate member 'code' of an error");
	}

	@Test
	void writesFirstOfMembersWithTheSameName() {
		Map<Object, Object> members = new LinkedHashMap<>();
		members.put("1", "text");
		members.put(1, "number");
		assertThat(written(members, Set.of())).isEqualTo("{\"1\":\"text\"}");
	}

	@Test
	void writesWholeDocumentHoweverLarge() {
		assertThat(document(Map.of("p", Collections.nCopies(20_000, 1)))).hasSize("{\"p\":[]}".length() + 39_999);
	}

	private static Object nested(int depth) {
		Object value = "x";
		for (int i = 0; i < depth; i++) {
			value = List.of(value);
		}
		return value;
	}

	private static String written(Map<?, ?> members, Set<String> taken) {
		BodyBuffer body = new BodyBuffer();
		JsonGenerator generator = body.beginJson();
		generator.writeStartObject();
		JsonValue.writeMembers(members, taken, generator);
		generator.writeEndObject();
		body.endJson(generator);
		return body.toString(StandardCharsets.UTF_8);
	}

	private static String document(Map<?, ?> members) {
		BodyBuffer body = new BodyBuffer();
		JsonGenerator generator = body.beginJson();
		generator.writeStartObject();
		JsonValue.writeAll(members, generator);
		generator.writeEndObject();
		body.endJson(generator);
		return body.toString(StandardCharsets.UTF_8);
	}

	private static final class Half extends Number {

		private static final long serialVersionUID = 1L;

		@Override
		public int intValue() {
			return 0;
		}

		@Override
		public long longValue() {
			return 0;
		}

		@Override
		public float floatValue() {
			return 0.5f;
		}

		@Override
		public double doubleValue() {
			return 0.5;
		}

		@Override
		public String toString() {
			return "half";
		}

	}

}
