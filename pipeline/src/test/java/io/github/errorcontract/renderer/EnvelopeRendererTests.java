package io.github.errorcontract.renderer;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.request.FailedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class EnvelopeRendererTests {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.5Z");

	private static final String START = "{\"error\":{\"code\":\"NOT_FOUND\",\"message\":\"m\",\"requestId\":\"id-1\"";

	@Test
	void writesCodeAndMessageAlone() {
		ApiError error = ApiError.builder(BuiltInError.NOT_FOUND).build();
		assertThat(text(bytes(renderer(), error, StubContext.ANY.identified(null))))
			.isEqualTo("{\"error\":{\"code\":\"NOT_FOUND\",\"message\":\"The requested resource does not exist.\"}}");
	}

	@Test
	void writesMembersInTheirOrder() {
		ApiError error = ApiError.builder(BuiltInError.VALIDATION_ERROR)
			.message("2 fields are invalid.")
			.property("zebra", 1)
			.property("ape", "a")
			.field("email")
			.detail(new ErrorDetail("email", "EMAIL", "must be an address", InputLocation.BODY, "x"))
			.detail(new ErrorDetail(null, "DATES", "must ascend"))
			.build();
		assertThat(render(error)).isEqualTo("{\"error\":{\"code\":\"VALIDATION_ERROR\","
				+ "\"message\":\"2 fields are invalid.\",\"field\":\"email\",\"requestId\":\"id-1\",\"details\":["
				+ "{\"field\":\"email\",\"code\":\"EMAIL\",\"message\":\"must be an address\",\"in\":\"body\","
				+ "\"rejectedValue\":\"x\"},{\"code\":\"DATES\",\"message\":\"must ascend\"}],"
				+ "\"zebra\":1,\"ape\":\"a\"}}");
	}

	@Test
	void writesIncludedMembersInTheirOrder() {
		ApiError error = message("m").retryAfter(Duration.ofMillis(1500))
			.rateLimit(RateLimit.of(10, 3, NOW.plusMillis(30_001)))
			.property("last", true)
			.build();
		Set<IncludedMember> all = Collections.unmodifiableSet(EnumSet.allOf(IncludedMember.class));
		assertThat(text(bytes(renderer(all), error, StubContext.ANY))).isEqualTo(START
				+ ",\"status\":404,\"timestamp\":\"2026-01-01T00:00:00.500Z\",\"path\":\"/orders/7\","
				+ "\"service\":\"shop\",\"retryable\":false,\"retryAfter\":2,"
				+ "\"rateLimit\":{\"limit\":10,\"remaining\":3,\"reset\":31},\"docs\":\"/errors/NOT_FOUND\",\"last\":true}}");
	}

	@Test
	void omitsIncludedMembersThatAreNotKnown() {
		Set<IncludedMember> unknown = EnumSet.of(IncludedMember.RETRY_AFTER, IncludedMember.RATE_LIMIT);
		assertThat(text(bytes(renderer(unknown), message("m").build(), StubContext.ANY))).isEqualTo(START + "}}");
	}

	@Test
	void omitsServiceWithoutName() {
		IncludedMembers members = new IncludedMembers(EnumSet.of(IncludedMember.SERVICE), new IncludedMembers.Sources(
				null, Duration.ofSeconds(30), (code) -> null, CurrentTrace.NONE, Clock.systemUTC()));
		assertThat(text(bytes(new EnvelopeRenderer(WireNames.DEFAULT, members), message("m").build(), StubContext.ANY)))
			.isEqualTo(START + "}}");
	}

	@Test
	void includesDefaultDelayWhereErrorNamesNone() {
		ApiError busy = ApiError.builder(BuiltInError.SERVICE_UNAVAILABLE).build();
		ErrorRenderer renderer = renderer(EnumSet.of(IncludedMember.RETRY_AFTER));
		assertThat(text(bytes(renderer, busy, StubContext.ANY))).contains("\"retryAfter\":30");
		assertThat(text(bytes(renderer, message("m").build(), StubContext.ANY))).doesNotContain("retryAfter");
	}

	@ParameterizedTest
	@CsvSource({ "400, false", "404, false", "408, true", "409, false", "425, true", "429, true", "500, false",
			"501, false", "502, false", "503, true", "504, true" })
	void tellsFromStatusWhetherRetryMayHelp(int status, boolean retryable) {
		ApiError error = message("m").status(status).build();
		assertThat(text(bytes(renderer(EnumSet.of(IncludedMember.RETRYABLE)), error, StubContext.ANY)))
			.isEqualTo(START + ",\"retryable\":" + retryable + "}}");
	}

	@Test
	void letsErrorSayWhetherRetryMayHelp() {
		ApiError error = message("m").status(503).retryable(false).build();
		assertThat(text(bytes(renderer(EnumSet.of(IncludedMember.RETRYABLE)), error, StubContext.ANY)))
			.endsWith(",\"retryable\":false}}");
	}

	@Test
	void escapesWhatJsonDemandsAndNothingElse() {
		assertThat(renderedMessage("\"\\/\b\f\n\r\t<>&'é")).isEqualTo("\\\"\\\\/\\b\\f\\n\\r\\t<>&'é");
	}

	@Test
	void escapesOtherControlCharacters() {
		assertThat(renderedMessage("\u0001\u001f")).isEqualToIgnoringCase("\\u0001\\u001f");
	}

	@Test
	void writesLineSeparatorsOfUnicodeAsTheyAre() {
		assertThat(renderedMessage("a\u2028b\u2029c")).isEqualTo("a\u2028b\u2029c");
	}

	@Test
	void writesEmojiInFourBytes() {
		byte[] body = bytes(renderer(), message("😀").build(), StubContext.ANY);
		assertThat(body).containsSequence(0xF0, 0x9F, 0x98, 0x80);
		assertThat(renderedMessage("a😀b")).isEqualTo("a😀b");
	}

	@Test
	void replacesSurrogatesWithoutPartner() {
		assertThat(renderedMessage("a\uD83Db")).isEqualTo("a\uFFFDb");
		assertThat(renderedMessage("\uDE00\uD83D")).isEqualTo("\uFFFD\uFFFD");
		assertThat(renderedMessage("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD😀");
	}

	@Test
	void replacesSurrogatesWithoutPartnerEverywhere() {
		String lone = "x\uD83D";
		ApiError error = ApiError.builder(ErrorType.of(lone, 400, lone))
			.field(lone)
			.detail(new ErrorDetail(lone, lone, lone, InputLocation.BODY, lone))
			.property(lone, List.of(lone, Map.of(lone, lone)))
			.build();
		StubContext context = StubContext.ANY.identified(lone).at("GET", lone);
		assertThat(text(bytes(renderer(EnumSet.of(IncludedMember.PATH)), error, context))).doesNotContain("?")
			.contains("\"path\":\"x\uFFFD\"")
			.contains("[\"x\uFFFD\",{\"x\uFFFD\":\"x\uFFFD\"}]");
	}

	@Test
	void writesLongTextsWhole() {
		String text = "ä\"😀\n".repeat(10_000);
		assertThat(renderedMessage(text)).isEqualTo(text.replace("\"", "\\\"").replace("\n", "\\n"));
	}

	@Test
	void writesScalarsListsAndMapsAsJson() {
		assertThat(property(null)).isEqualTo("null");
		assertThat(property(true)).isEqualTo("true");
		assertThat(property(Long.MIN_VALUE)).isEqualTo("-9223372036854775808");
		assertThat(property(0.1)).isEqualTo("0.1");
		assertThat(property(new BigDecimal("12.30"))).isEqualTo("12.30");
		assertThat(property(List.of(1, "a", List.of()))).isEqualTo("[1,\"a\",[]]");
		assertThat(property(Map.of("a", Map.of()))).isEqualTo("{\"a\":{}}");
		assertThat(property(Arrays.asList(1, null))).isEqualTo("[1,null]");
	}

	@Test
	void writesAnythingElseAsText() {
		assertThat(property(LocalDate.of(2026, 1, 2))).isEqualTo("\"2026-01-02\"");
		assertThat(property(BuiltInError.GONE)).isEqualTo("\"GONE\"");
		assertThat(property('c')).isEqualTo("\"c\"");
		assertThat(property(Map.of(1, 2))).isEqualTo("{\"1\":2}");
	}

	@Test
	void writesNumbersThatJsonLacksAsText() {
		assertThat(property(Double.NaN)).isEqualTo("\"NaN\"");
		assertThat(property(Float.NEGATIVE_INFINITY)).isEqualTo("\"-Infinity\"");
	}

	@Test
	void writesNullForWhatCannotBeWritten() {
		assertThat(property(new Object() {

			@Override
			public String toString() {
				throw new IllegalStateException();
			}

		})).isEqualTo("null");
	}

	@Test
	void endsListThatContainsItself() {
		List<Object> endless = new ArrayList<>();
		endless.add(endless);
		assertThat(property(endless)).startsWith("[[[").contains("null").endsWith("]]]");
	}

	@Test
	void endsListThatContainsItselfTwice() {
		List<Object> endless = new ArrayList<>();
		endless.add(endless);
		endless.add(endless);
		assertThat(property(endless)).startsWith("[[[").endsWith("]]]").hasSizeLessThan(100_000);
	}

	@Test
	void endsMapThatContainsItselfTwice() {
		Map<String, Object> endless = new LinkedHashMap<>();
		endless.put("a", endless);
		endless.put("b", new Object[] { endless, endless });
		assertThat(property(endless)).startsWith("{\"a\":{").endsWith("}}}").hasSizeLessThan(200_000);
	}

	@Test
	void leavesOutRestOfListThatIsTooLong() {
		assertThat(property(Collections.nCopies(9_000, 1))).hasSize(2 * 9_000 + 1);
		assertThat(property(Collections.nCopies(Integer.MAX_VALUE, 1))).startsWith("[1,1").hasSizeLessThan(20_100);
	}

	@Test
	void leavesOutMemberWhoseNameCannotBeWritten() {
		Object mute = new Object() {

			@Override
			public String toString() {
				throw new StackOverflowError();
			}

		};
		Map<Object, Object> members = new LinkedHashMap<>();
		members.put(mute, 1);
		members.put("b", mute);
		assertThat(property(members)).isEqualTo("{\"b\":null}");
	}

	private static String property(Object value) {
		String body = render(message("m").property("p", value).build());
		String start = START + ",\"p\":";
		assertThat(body).startsWith(start).endsWith("}}");
		return body.substring(start.length(), body.length() - 2);
	}

	private static String renderedMessage(String message) {
		String body = render(message(message).build());
		String start = "{\"error\":{\"code\":\"NOT_FOUND\",\"message\":\"";
		String end = "\",\"requestId\":\"id-1\"}}";
		assertThat(body).startsWith(start).endsWith(end);
		return body.substring(start.length(), body.length() - end.length());
	}

	private static ApiError.Builder message(String message) {
		return ApiError.builder(BuiltInError.NOT_FOUND).message(message);
	}

	private static String render(ApiError error) {
		return text(bytes(renderer(), error, StubContext.ANY));
	}

	private static EnvelopeRenderer renderer() {
		return renderer(Set.of());
	}

	private static EnvelopeRenderer renderer(Set<IncludedMember> included) {
		return new EnvelopeRenderer(WireNames.DEFAULT,
				new IncludedMembers(included, new IncludedMembers.Sources("shop", Duration.ofSeconds(30),
						(code) -> "/errors/" + code, CurrentTrace.NONE, Clock.fixed(NOW, ZoneOffset.UTC))));
	}

	private static String text(byte[] body) {
		return new String(body, StandardCharsets.UTF_8);
	}

	private static byte[] bytes(ErrorRenderer renderer, ApiError error, FailedRequest context) {
		BodyBuffer body = new BodyBuffer();
		assertThatNoException().isThrownBy(() -> renderer.render(error, context, body));
		return body.toByteArray();
	}

}
