package io.github.errorcontract.headers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.fixture.RecordedFields;
import io.github.errorcontract.format.CodeStyle;
import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorHeadersTests {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

	private final RecordedFields fields = new RecordedFields();

	@Test
	void forbidsCachesToKeepAnyError() {
		this.fields.set("cache-control", "max-age=60");
		assertWritten(BuiltInError.NOT_FOUND).containsOnlyKeys("Cache-Control").containsValue(List.of("no-store"));
	}

	@Test
	void completesFieldsWhoseOwnValueIsMalformed() {
		write(error(BuiltInError.UNAUTHENTICATED).header("Cache-Control", "private\r\n")
			.header("WWW-Authenticate", "Basic\u0000"));
		assertThat(this.fields.all()).containsEntry("Cache-Control", List.of("no-store"))
			.containsEntry("WWW-Authenticate", List.of("Bearer"));
		write(error(BuiltInError.METHOD_NOT_ALLOWED).header("Allow", "GET\n"));
		write(error(BuiltInError.RATE_LIMITED).header("Retry-After", "1\n"));
		assertThat(this.fields.all()).containsEntry("Allow", List.of("")).containsEntry("Retry-After", List.of("2"));
	}

	@Test
	void leavesCachesAloneWithoutConfiguredValue() {
		headers("", RateLimitHeaders.NONE).write(ApiError.builder(BuiltInError.GONE).build(), this.fields);
		assertThat(this.fields.all()).isEmpty();
	}

	@Test
	void namesCodeInConfiguredFieldAndExposesIt() {
		this.fields.set("Access-Control-Allow-Origin", "*");
		this.fields.set("X-Request-Id", "id-1");
		ErrorHeaders.Settings settings = new ErrorHeaders.Settings("", "Bearer", Duration.ZERO, RateLimitHeaders.NONE,
				"X-Request-Id", new CodeHeader("X-Error-Code", CodeStyle.KEBAB));
		new ErrorHeaders(settings, Clock.fixed(NOW, ZoneOffset.UTC))
			.write(error(BuiltInError.NOT_FOUND).header("x-error-code", "OTHER").build(), this.fields);
		assertThat(this.fields.all()).containsEntry("X-Error-Code", List.of("not-found"))
			.containsEntry("Access-Control-Expose-Headers", List.of("X-Request-Id, X-Error-Code"));
	}

	@Test
	void namesNoDelayThatIsNoNumberOfSeconds() {
		write(error(BuiltInError.RATE_LIMITED).retryAfter(Duration.ofSeconds(Long.MAX_VALUE, 1)));
		assertThat(this.fields.all()).containsEntry("Retry-After", List.of("2147483647"));
	}

	@Test
	void challengesUnknownCaller() {
		assertWritten(BuiltInError.UNAUTHENTICATED).containsEntry("WWW-Authenticate", List.of("Bearer"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                              | Bearer error="invalid_token"
			Bearer                        | Bearer error="invalid_token"
			bearer realm="a"              | Bearer error="invalid_token", realm="a"
			Bearer, Basic realm="a"       | Bearer error="invalid_token", Basic realm="a"
			Bearer error="invalid_token"  | Bearer error="invalid_token"
			DPoP algs="ES256"             | DPoP algs="ES256"
			BearerOther                   | BearerOther
			""", quoteCharacter = '~')
	void namesErrorOfToken(String configured, String challenge) {
		headers(configured).write(error(BuiltInError.INVALID_TOKEN).build(), this.fields);
		assertThat(this.fields.all()).containsEntry("WWW-Authenticate", List.of(challenge));
	}

	@Test
	void asksAsWhatGuardsTheRequestWould() {
		this.fields.guardedBy("Basic realm=\"a\"", "Digest realm=\"a\"");
		headers(null).write(error(BuiltInError.UNAUTHENTICATED).build(), this.fields);
		assertThat(this.fields.all()).containsEntry("WWW-Authenticate",
				List.of("Basic realm=\"a\"", "Digest realm=\"a\""));
	}

	@Test
	void asksForTokenWhereInvalidOneIsGuardedByAnythingElse() {
		this.fields.guardedBy("Basic realm=\"a\"");
		headers(null).write(error(BuiltInError.INVALID_TOKEN).build(), this.fields);
		assertThat(this.fields.all()).containsEntry("WWW-Authenticate", List.of("Bearer error=\"invalid_token\""));
	}

	@Test
	void asksAsConfiguredWhateverGuardsTheRequest() {
		this.fields.guardedBy("Basic realm=\"a\"");
		assertWritten(BuiltInError.UNAUTHENTICATED).containsEntry("WWW-Authenticate", List.of("Bearer"));
	}

	@Test
	void keepsChallengesOfErrorAndOfApplication() {
		write(error(BuiltInError.UNAUTHENTICATED).header("WWW-Authenticate", "Basic", "Digest"));
		assertThat(this.fields.all()).containsEntry("WWW-Authenticate", List.of("Basic", "Digest"));
		this.fields.set("WWW-Authenticate", "Negotiate");
		assertWritten(BuiltInError.UNAUTHENTICATED).containsEntry("WWW-Authenticate", List.of("Negotiate"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "www-authenticate", "Allow", "Accept-Patch", "ETag", "Retry-After", "X-RateLimit-Reset",
			"RateLimit" })
	void dropsWhatWouldGiveDisguisedErrorAway(String name) {
		this.fields.set(name, "preset");
		this.fields.set("X-Shop", "1");
		write(error(BuiltInError.NOT_FOUND).disguising(ApiError.builder(BuiltInError.FORBIDDEN).build()));
		assertThat(this.fields.all()).containsOnlyKeys("Cache-Control", "X-Shop");
	}

	@Test
	void completesDisguisedErrorByWhatItIsShownAs() {
		this.fields.set("WWW-Authenticate", "Negotiate");
		write(error(BuiltInError.UNAUTHENTICATED).disguising(ApiError.builder(BuiltInError.FORBIDDEN).build()));
		assertThat(this.fields.all()).containsEntry("WWW-Authenticate", List.of("Bearer"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length", "content-type", "Content-Encoding", "Transfer-Encoding", "Connection",
			"x-request-id" })
	void refusesFieldsThatAreNotTheErrorsToSet(String name) {
		write(error(BuiltInError.NOT_FOUND).header(name, "17"));
		assertThat(this.fields.all()).containsOnlyKeys("Cache-Control");
	}

	@Test
	void addsCookiesToThoseOfTheApplication() {
		this.fields.set("Set-Cookie", "a=1");
		write(error(BuiltInError.NOT_FOUND).header("Set-Cookie", "b=2"));
		assertThat(this.fields.all()).containsEntry("Set-Cookie", List.of("a=1", "b=2"));
	}

	@Test
	void letsErrorSayHowItIsCached() {
		write(error(BuiltInError.GONE).header("Cache-Control", "max-age=60"));
		assertThat(this.fields.all()).containsEntry("Cache-Control", List.of("max-age=60"));
	}

	@Test
	void saysThatNoMethodIsKnown() {
		assertWritten(BuiltInError.METHOD_NOT_ALLOWED).containsEntry("Allow", List.of(""));
	}

	@Test
	void keepsAllowedMethods() {
		write(error(BuiltInError.METHOD_NOT_ALLOWED).header("Allow", "GET, PUT"));
		assertThat(this.fields.all()).containsEntry("Allow", List.of("GET, PUT"));
	}

	@ParameterizedTest
	@EnumSource(value = BuiltInError.class, names = { "RATE_LIMITED", "SERVICE_UNAVAILABLE" })
	void saysWhenToRetryByDefault(BuiltInError type) {
		assertWritten(type).containsEntry("Retry-After", List.of("2"));
	}

	@Test
	void saysNothingOfRetryWithAnyOtherStatus() {
		assertWritten(BuiltInError.UPSTREAM_TIMEOUT).doesNotContainKey("Retry-After");
	}

	@ParameterizedTest
	@CsvSource({ "PT0S, 0", "PT0.000000001S, 1", "PT0.999S, 1", "PT1S, 1", "PT1.001S, 2", "PT30S, 30", "PT1H, 3600",
			"PT-5S, 0" })
	void roundsRetryAfterUpToWholeSeconds(Duration delay, String expected) {
		write(error(BuiltInError.CONFLICT).retryAfter(delay));
		assertThat(this.fields.all()).containsEntry("Retry-After", List.of(expected));
	}

	@Test
	void prefersDelayOfErrorToThatOfApplication() {
		this.fields.set("Retry-After", "99");
		assertWritten(BuiltInError.RATE_LIMITED).containsEntry("Retry-After", List.of("99"));
		write(error(BuiltInError.RATE_LIMITED).retryAfter(Duration.ofSeconds(5)));
		assertThat(this.fields.all()).containsEntry("Retry-After", List.of("5"));
	}

	@Test
	void replacesFieldOfSameNameByThatOfError() {
		this.fields.add("x-reason", "old");
		this.fields.add("x-reason", "older");
		write(error(BuiltInError.CONFLICT).header("X-Reason", "a", "b"));
		assertThat(this.fields.all()).containsEntry("X-Reason", List.of("a", "b"));
	}

	@Test
	void addsToVary() {
		this.fields.set("Vary", "Origin");
		write(error(BuiltInError.CONFLICT).header("Vary", "Accept"));
		assertThat(this.fields.all()).containsEntry("Vary", List.of("Origin", "Accept"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\nSet-Cookie: x=y", "a\r", "\0", "a\u007f" })
	void dropsFieldWhoseValueHasControlCharacter(String value) {
		write(error(BuiltInError.CONFLICT).header("X-Reason", value));
		assertThat(this.fields.all()).containsOnlyKeys("Cache-Control");
	}

	@ParameterizedTest
	@ValueSource(strings = { "X Reason", "X-Reason:", "X\n", "", "é" })
	void dropsFieldWhoseNameIsNone(String name) {
		write(error(BuiltInError.CONFLICT).header(name, "a"));
		assertThat(this.fields.all()).containsOnlyKeys("Cache-Control");
	}

	@Test
	void keepsOtherValuesOfFieldWithMalformedOne() {
		write(error(BuiltInError.CONFLICT).header("X-Reason", "a\n", "b", "c"));
		assertThat(this.fields.all()).containsEntry("X-Reason", List.of("b", "c"));
	}

	@Test
	void challengesWhereOwnChallengeIsMalformed() {
		write(error(BuiltInError.UNAUTHENTICATED).header("WWW-Authenticate", "Bearer\n"));
		assertThat(this.fields.all()).containsEntry("WWW-Authenticate", List.of("Bearer"));
	}

	@Test
	void exposesFieldsToCrossOriginCaller() {
		this.fields.set("Access-Control-Allow-Origin", "https://acme.com");
		this.fields.set("Access-Control-Expose-Headers", "X-Total");
		this.fields.set("X-Request-Id", "id-1");
		write(error(BuiltInError.RATE_LIMITED).rateLimit(RateLimit.of(10, 3, NOW)));
		assertThat(this.fields.all()).containsEntry("Access-Control-Expose-Headers", List
			.of("X-Total, X-Request-Id, Retry-After, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset"));
	}

	@Test
	void exposesNoFieldTwice() {
		this.fields.set("Access-Control-Allow-Origin", "*");
		this.fields.set("Access-Control-Expose-Headers", "X-Total, x-request-id");
		this.fields.set("X-Request-Id", "id-1");
		assertWritten(BuiltInError.UNAUTHENTICATED).containsEntry("Access-Control-Expose-Headers",
				List.of("X-Total, x-request-id, WWW-Authenticate"));
	}

	@Test
	void completesErrorThatWasMadeElsewhere() {
		assertThat(headers("no-store", RateLimitHeaders.NONE).complete(503, this.fields))
			.containsExactly("Cache-Control", "Retry-After");
		assertThat(headers("", RateLimitHeaders.NONE).complete(404, this.fields)).isEmpty();
		assertThat(this.fields.all()).containsOnlyKeys("Cache-Control", "Retry-After");
	}

	@Test
	void namesProxyChallengeAndKnownProtocol() {
		RateLimitHeaders none = RateLimitHeaders.NONE;
		assertThat(headers("", none).complete(407, this.fields)).containsExactly("Proxy-Authenticate");
		assertThat(headers("", none).complete(426, this.fields)).isEmpty();
		this.fields.set("Sec-WebSocket-Version", "13");
		assertThat(headers("", none).complete(426, this.fields)).containsExactly("Upgrade", "Connection");
		assertThat(this.fields.all()).containsEntry("Upgrade", List.of("websocket"))
			.containsEntry("Connection", List.of("Upgrade"))
			.containsEntry("Proxy-Authenticate", List.of("Bearer"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Location | /\u010d | /%C4%8D", "link | </\u010d> | </%C4%8D>",
			"WWW-Authenticate | Basic realm=\"\u010d\" | Basic realm=\"\u00c4\u008d\"", "X-Name | \u00e4 | \u00e4" })
	void encodesCharactersBeyondOneByteWhereTheFieldHasAWay(String name, String value, String expected) {
		write(error(BuiltInError.UNAUTHENTICATED).header(name, value));
		assertThat(this.fields.all()).containsEntry(name, List.of(expected));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "X-Name | \u010d", "WWW-Authenticate | Basic \u010d", "Allow | GET \u010d" })
	void dropsCharactersBeyondOneByteWhereItHasNone(String name, String value) {
		write(error(BuiltInError.CONFLICT).header(name, value));
		assertThat(this.fields.all()).containsOnlyKeys("Cache-Control");
	}

	@Test
	void exposesNothingToSameOriginCaller() {
		assertWritten(BuiltInError.NOT_FOUND).doesNotContainKey("Access-Control-Expose-Headers");
	}

	@Test
	void tellsStateOfRateLimiterWithAnyStatus() {
		headers("", RateLimitHeaders.RATELIMIT)
			.write(error(BuiltInError.CONFLICT).rateLimit(RateLimit.of(10, 3, NOW)).build(), this.fields);
		assertThat(this.fields.all()).containsKeys("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset");
	}

	private MapAssert<String, List<String>> assertWritten(BuiltInError type) {
		write(error(type));
		return assertThat(this.fields.all());
	}

	private void write(ApiError.Builder error) {
		headers("no-store", RateLimitHeaders.X_RATELIMIT).write(error.build(), this.fields);
	}

	private static ApiError.Builder error(BuiltInError type) {
		return ApiError.builder(type);
	}

	private static ErrorHeaders headers(String challenge) {
		return new ErrorHeaders(
				new ErrorHeaders.Settings("", challenge, Duration.ZERO, RateLimitHeaders.NONE, null, null),
				Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private static ErrorHeaders headers(String cacheControl, RateLimitHeaders rateLimitHeaders) {
		return new ErrorHeaders(new ErrorHeaders.Settings(cacheControl, "Bearer", Duration.ofMillis(1500),
				rateLimitHeaders, "X-Request-Id", null), Clock.fixed(NOW, ZoneOffset.UTC));
	}

}
