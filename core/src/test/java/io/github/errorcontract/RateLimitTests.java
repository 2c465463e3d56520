package io.github.errorcontract;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class RateLimitTests {

	private static final Instant RESET = Instant.parse("2026-01-01T00:00:00Z");

	@Test
	void hasNoPolicyByDefault() {
		assertThat(RateLimit.of(100, 7, RESET)).isEqualTo(new RateLimit(100, 7, RESET, null));
	}

	@Test
	void namesPolicyInCopy() {
		RateLimit unnamed = RateLimit.of(100, 7, RESET);
		RateLimit named = unnamed.policy("hourly", Duration.ofHours(1));
		assertThat(named.policy()).isEqualTo(new RateLimit.Policy("hourly", Duration.ofHours(1)));
		assertThat(named.limit()).isEqualTo(100);
		assertThat(named.remaining()).isEqualTo(7);
		assertThat(named.reset()).isEqualTo(RESET);
		assertThat(unnamed.policy()).isNull();
	}

	@Test
	void refusesNegativeNumbers() {
		assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.of(-1, 0, RESET));
		assertThatIllegalArgumentException().isThrownBy(() -> RateLimit.of(0, -1, RESET));
	}

	@Test
	void acceptsZero() {
		assertThat(RateLimit.of(0, 0, RESET).limit()).isZero();
	}

	@Test
	void refusesNulls() {
		assertThatNullPointerException().isThrownBy(() -> RateLimit.of(1, 1, null)).withMessageContaining("'reset'");
		assertThatNullPointerException().isThrownBy(() -> new RateLimit.Policy(null, Duration.ZERO))
			.withMessageContaining("'name'");
		assertThatNullPointerException().isThrownBy(() -> new RateLimit.Policy("a", null))
			.withMessageContaining("'window'");
	}

}
