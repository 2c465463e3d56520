package io.github.errorcontract.renderer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorDetail;
import io.github.errorcontract.ErrorType;
import io.github.errorcontract.InputLocation;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.fixture.StubContext;
import io.github.errorcontract.format.CodeStyle;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.request.FailedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class ProblemRendererTests {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.5Z");

	private static final WireNames RENAMED = new WireNames(CodeStyle.KEBAB, "failure",
			Map.of("code", "type", "requestId", "request_id", "message", "text", "details", "causes", "in", "where",
					"rateLimit", "limits", "limit", "max", "rejectedValue", "value"));

	@Test
	void writesMembersInTheirOrder() {
		assertThat(render(new ProblemTypes(null, WireNames.DEFAULT), Set.of(), invalid()))
			.isEqualTo("{\"type\":\"about:blank\",\"title\":\"Unprocessable Content\",\"status\":422,"
					+ "\"detail\":\"1 field is invalid.\",\"instance\":\"/orders/7\",\"code\":\"VALIDATION_ERROR\","
					+ "\"field\":\"email\",\"requestId\":\"id-1\",\"details\":[{\"field\":\"email\",\"code\":\"NOT_BLANK\","
					+ "\"message\":\"must not be blank\",\"in\":\"body\",\"rejectedValue\":\"\"}],\"p\":1}");
	}

	@Test
	void writesIncludedMembersButNoSecondStatus() {
		ApiError error = ApiError.builder(BuiltInError.RATE_LIMITED).rateLimit(RateLimit.of(10, 3, NOW)).build();
		assertThat(render(new ProblemTypes(null, WireNames.DEFAULT), EnumSet.allOf(IncludedMember.class), error))
			.endsWith(",\"code\":\"RATE_LIMITED\",\"requestId\":\"id-1\",\"timestamp\":\"2026-01-01T00:00:00.500Z\","
					+ "\"path\":\"/orders/7\",\"service\":\"shop\",\"retryable\":true,\"retryAfter\":30,"
					+ "\"rateLimit\":{\"limit\":10,\"remaining\":3,\"reset\":0},\"docs\":\"/errors/RATE_LIMITED\"}");
	}

	@Test
	void writesOtherNamesButThoseOfTheRfc() {
		assertThat(render(new ProblemTypes("urn:e:", RENAMED), Set.of(), invalid()))
			.isEqualTo("{\"type\":\"urn:e:validation-error\",\"title\":\"Validation error\",\"status\":422,"
					+ "\"detail\":\"1 field is invalid.\",\"instance\":\"/orders/7\",\"code\":\"validation-error\","
					+ "\"field\":\"email\",\"request_id\":\"id-1\",\"causes\":[{\"field\":\"email\","
					+ "\"type\":\"not-blank\",\"text\":\"must not be blank\",\"where\":\"body\",\"value\":\"\"}],\"p\":1}");
	}

	@Test
	void writesOtherNamesInEnvelope() {
		assertThat(bytes(new EnvelopeRenderer(RENAMED, included(Set.of())), invalid(), StubContext.ANY))
			.isEqualTo("{\"failure\":{\"type\":\"validation-error\",\"text\":\"1 field is invalid.\","
					+ "\"field\":\"email\",\"request_id\":\"id-1\",\"causes\":[{\"field\":\"email\","
					+ "\"type\":\"not-blank\",\"text\":\"must not be blank\",\"where\":\"body\",\"value\":\"\"}],\"p\":1}}");
	}

	@Test
	void leavesOutPropertyNamedLikeRenamedMember() {
		ApiError error = ApiError.builder(BuiltInError.GONE)
			.property("request_id", "fake")
			.property("text", "fake")
			.property("p", 1)
			.build();
		assertThat(bytes(new EnvelopeRenderer(RENAMED, included(Set.of())), error, StubContext.ANY))
			.doesNotContain("fake")
			.endsWith(",\"p\":1}}");
		assertThat(render(new ProblemTypes(null, RENAMED), Set.of(), error)).contains("\"request_id\":\"id-1\"")
			.endsWith(",\"request_id\":\"id-1\",\"text\":\"fake\",\"p\":1}");
	}

	@Test
	void writesNoNameTwice() {
		Map<Object, Object> nested = new LinkedHashMap<>();
		nested.put(1, "first");
		nested.put("1", "second");
		ApiError error = ApiError.builder(BuiltInError.GONE)
			.property("x\uD83D", 1)
			.property("x\uD83E", 2)
			.property("nested", nested)
			.build();
		assertThat(render(new ProblemTypes(null, WireNames.DEFAULT), Set.of(), error))
			.endsWith(",\"x\uFFFD\":1,\"nested\":{\"1\":\"first\"}}");
	}

	@ParameterizedTest
	@CsvSource({ "'', ''", "/orders/7, /orders/7", "//evil/x, /.//evil/x" })
	void namesOccurrenceByPath(String path, String instance) {
		String body = bytes(new ProblemRenderer(new ProblemTypes(null, WireNames.DEFAULT), included(Set.of())),
				invalid(), StubContext.ANY.at("GET", path));
		assertThat(body.contains("\"instance\":\"" + instance + "\"")).isEqualTo(!path.isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "ORDER_LOCKED, Order locked", "INVALID_CSRF_TOKEN, Invalid CSRF token",
			"UNSUPPORTED_API_VERSION, Unsupported API version", "GONE, Gone" })
	void makesTitleOfCode(String code, String title) {
		assertThat(
				new ProblemTypes("/e/", WireNames.DEFAULT).title(ApiError.builder(ErrorType.of(code, 409, "")).build()))
			.isEqualTo(title);
	}

	@Test
	void encodesCodeInType() {
		assertThat(new ProblemTypes("/e/", WireNames.DEFAULT).type("Ä B")).isEqualTo("/e/%C3%84%20B");
		assertThat(new ProblemTypes("/e/", RENAMED).type("ORDER_LOCKED")).isEqualTo("/e/order-locked");
	}

	@ParameterizedTest
	@CsvSource({ "400, Bad Request", "418, Client Error", "451, Unavailable For Legal Reasons",
			"511, " + "Network Authentication Required", "599, Server Error", "499, Client Error" })
	void takesTitleOfStatusWithoutType(int status, String title) {
		ApiError error = ApiError.builder(BuiltInError.CONFLICT).status(status).build();
		assertThat(new ProblemTypes(null, WireNames.DEFAULT).title(error)).isEqualTo(title);
	}

	@Test
	void writesLastResortLikeEveryOtherAnswer() {
		assertLastResort(RENAMED);
	}

	@Test
	void writesLastResortWithoutEnvelope() {
		assertLastResort(new WireNames(CodeStyle.UPPER_SNAKE, "", Map.of()));
	}

	private static void assertLastResort(WireNames names) {
		ApiError error = ApiError.builder(BuiltInError.INTERNAL_ERROR).build();
		for (ErrorFormat format : ErrorFormat.values()) {
			ProblemTypes types = new ProblemTypes("urn:e:", names);
			FormatChoice choice = new FormatChoice(format, null, false);
			ErrorRenderer usual = new NegotiatingRenderer(choice, new EnvelopeRenderer(names, included(Set.of())),
					new ProblemRenderer(types, included(Set.of())));
			assertThat(bytes(new LastResort(choice, types)::render, error, StubContext.ANY))
				.isEqualTo(bytes(usual, error, StubContext.ANY));
		}
	}

	private static ApiError invalid() {
		return ApiError.builder(BuiltInError.VALIDATION_ERROR)
			.message("1 field is invalid.")
			.field("email")
			.detail(new ErrorDetail("email", "NOT_BLANK", "must not be blank", InputLocation.BODY, ""))
			.property("p", 1)
			.build();
	}

	private static IncludedMembers included(Set<IncludedMember> members) {
		return new IncludedMembers(members, new IncludedMembers.Sources("shop", Duration.ofSeconds(30),
				(code) -> "/errors/" + code, CurrentTrace.NONE, Clock.fixed(NOW, ZoneOffset.UTC)));
	}

	private static String render(ProblemTypes types, Set<IncludedMember> members, ApiError error) {
		return bytes(new ProblemRenderer(types, included(members)), error, StubContext.ANY);
	}

	private static String bytes(ErrorRenderer renderer, ApiError error, FailedRequest context) {
		BodyBuffer body = new BodyBuffer();
		assertThatNoException().isThrownBy(() -> renderer.render(error, context, body));
		return body.toString(StandardCharsets.UTF_8);
	}

}
