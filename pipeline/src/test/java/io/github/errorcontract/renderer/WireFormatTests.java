package io.github.errorcontract.renderer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.RateLimit;
import io.github.errorcontract.format.ErrorFormat;
import io.github.errorcontract.format.FormatChoice;
import io.github.errorcontract.format.IncludedMember;
import io.github.errorcontract.format.ProblemTypes;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.request.CurrentTrace;
import io.github.errorcontract.request.FailedRequest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

class WireFormatTests {

	private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

	private static final RateLimit OF_REQUEST = RateLimit.of(10, 3, NOW);

	private static final RateLimit OF_ERROR = RateLimit.of(5, 0, NOW);

	private static final ApiError FORBIDDEN = ApiError.builder(BuiltInError.FORBIDDEN).build();

	@Test
	void describesTypesTitlesAndFormats() {
		WireFormat format = format(Set.of());
		assertThat(format.names()).isEqualTo(WireNames.DEFAULT);
		assertThat(format.type("ORDER_LOCKED")).isEqualTo("urn:e:ORDER_LOCKED");
		assertThat(format.title("ORDER_LOCKED", 409)).isEqualTo("Order locked");
		assertThat(format.fixed("/problems")).isEqualTo(ErrorFormat.PROBLEM);
		assertThat(format.fixed("/orders")).isNull();
	}

	@Test
	void writesIdOfCurrentTrace() {
		assertThat(render(Set.of(IncludedMember.TRACE_ID), ApiError.builder(BuiltInError.GONE).build()))
			.endsWith(",\"traceId\":\"trace-1\"}}");
	}

	@Test
	void writesRateLimitOfErrorElseThatOfRequest() {
		assertThat(limits(ApiError.builder(BuiltInError.GONE).rateLimit(OF_ERROR))).contains("\"limit\":5,");
		assertThat(limits(ApiError.builder(BuiltInError.GONE))).contains("\"limit\":10,");
	}

	@Test
	void hidesRateLimitOfRequestBehindDisguise() {
		assertThat(limits(ApiError.builder(BuiltInError.NOT_FOUND).disguising(FORBIDDEN))).doesNotContain("limit");
		assertThat(limits(ApiError.builder(BuiltInError.NOT_FOUND).disguising(FORBIDDEN).rateLimit(OF_ERROR)))
			.contains("\"limit\":5,");
	}

	private static String limits(ApiError.Builder error) {
		return render(Set.of(IncludedMember.RATE_LIMIT), error.build());
	}

	private static String render(Set<IncludedMember> members, ApiError error) {
		BodyBuffer body = new BodyBuffer();
		assertThatNoException().isThrownBy(() -> format(members).createRenderer().render(error, new Limited(), body));
		return body.toString(StandardCharsets.UTF_8);
	}

	private static WireFormat format(Set<IncludedMember> members) {
		FormatChoice choice = new FormatChoice(ErrorFormat.ENVELOPE,
				(path) -> path.equals("/problems") ? ErrorFormat.PROBLEM : null, false);
		CurrentTrace trace = () -> "trace-1";
		return new WireFormat(new ProblemTypes("urn:e:", WireNames.DEFAULT), choice,
				new IncludedMembers(members, new IncludedMembers.Sources("shop", Duration.ZERO, (code) -> null, trace,
						Clock.fixed(NOW, ZoneOffset.UTC))));
	}

	/**
	 * A request that a limiter has counted.
	 */
	private static final class Limited implements FailedRequest {

		@Override
		public RateLimit rateLimit() {
			return OF_REQUEST;
		}

		@Override
		public Throwable failure() {
			return null;
		}

		@Override
		public String requestId() {
			return "id-1";
		}

		@Override
		public String method() {
			return "GET";
		}

		@Override
		public String path() {
			return "/orders/7";
		}

		@Override
		public String pathWithinApplication() {
			return path();
		}

		@Override
		public String route() {
			return null;
		}

		@Override
		public Locale locale() {
			return Locale.ENGLISH;
		}

		@Override
		public String accept() {
			return null;
		}

	}

}
