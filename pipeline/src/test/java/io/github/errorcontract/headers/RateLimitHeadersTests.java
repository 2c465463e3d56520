package io.github.errorcontract.headers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.RateLimit;
import io.github.errorcontract.fixture.RecordedFields;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RateLimitHeadersTests {

	private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

	private static final RateLimit STATE = RateLimit.of(100, 7, NOW.plusMillis(29_001));

	@Test
	void writesResetInSecondsSinceEpoch() {
		assertThat(written(RateLimitHeaders.X_RATELIMIT, STATE)).isEqualTo(Map.of("X-RateLimit-Limit", List.of("100"),
				"X-RateLimit-Remaining", List.of("7"), "X-RateLimit-Reset", List.of("1700000030")));
	}

	@Test
	void writesWholeSecondOfResetAsItIs() {
		assertThat(written(RateLimitHeaders.X_RATELIMIT, RateLimit.of(100, 7, NOW))).containsEntry("X-RateLimit-Reset",
				List.of("1700000000"));
	}

	@Test
	void writesResetInSecondsToGo() {
		assertThat(written(RateLimitHeaders.RATELIMIT, STATE)).isEqualTo(Map.of("RateLimit-Limit", List.of("100"),
				"RateLimit-Remaining", List.of("7"), "RateLimit-Reset", List.of("30")));
	}

	@Test
	void writesStructuredFieldsOfNamedPolicy() {
		RateLimit state = STATE.policy("hourly", Duration.ofHours(1));
		assertThat(written(RateLimitHeaders.STRUCTURED, state)).isEqualTo(Map.of("RateLimit-Policy",
				List.of("\"hourly\";q=100;w=3600"), "RateLimit", List.of("\"hourly\";r=7;t=30")));
	}

	@Test
	void writesStructuredFieldsWithoutPolicy() {
		assertThat(written(RateLimitHeaders.STRUCTURED, STATE)).isEqualTo(
				Map.of("RateLimit-Policy", List.of("\"default\";q=100"), "RateLimit", List.of("\"default\";r=7;t=30")));
	}

	@Test
	void quotesNameOfPolicy() {
		RateLimit state = STATE.policy("a\"b\\c\né", Duration.ofSeconds(1));
		assertThat(written(RateLimitHeaders.STRUCTURED, state).get("RateLimit"))
			.containsExactly("\"a\\\"b\\\\c??\";r=7;t=30");
	}

	@Test
	void writesNothingWhereThatIsWanted() {
		assertThat(written(RateLimitHeaders.NONE, STATE)).isEmpty();
	}

	@Test
	void neverCountsBackwards() {
		RateLimit past = RateLimit.of(100, 7, NOW.minusSeconds(5));
		assertThat(written(RateLimitHeaders.RATELIMIT, past)).containsEntry("RateLimit-Reset", List.of("0"));
		assertThat(written(RateLimitHeaders.STRUCTURED, past)).containsEntry("RateLimit",
				List.of("\"default\";r=7;t=0"));
	}

	private static Map<String, List<String>> written(RateLimitHeaders family, RateLimit state) {
		RecordedFields fields = new RecordedFields();
		family.write(state, NOW, fields);
		return fields.all();
	}

}
