package io.github.errorcontract.sample.placement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.RateLimit;
import io.github.errorcontract.exception.RateLimitedException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Counts the orders of each customer in windows of a minute, in memory.
 */
@Component
class PlacementLimit {

	private static final Duration WINDOW = Duration.ofMinutes(1);

	private final Map<Long, Window> windows = new ConcurrentHashMap<>();

	private final Clock clock;

	private final int limit;

	PlacementLimit(Clock clock, PlacementProperties properties) {
		this.clock = clock;
		this.limit = properties.ordersPerMinute();
	}

	/**
	 * Counts one order.
	 * @param customerId a customer that exists, so that the map cannot grow at will
	 */
	void count(long customerId) {
		Instant now = this.clock.instant();
		Window window = this.windows.compute(customerId, (id, current) -> next(current, now));
		if (window.used() > this.limit) {
			throw new RateLimitedException(Duration.between(now, window.end()))
				.rateLimit(RateLimit.of(this.limit, 0, window.end()).policy("placement", WINDOW));
		}
	}

	private static Window next(@Nullable Window current, Instant now) {
		if (current == null || !now.isBefore(current.end())) {
			return new Window(now.plus(WINDOW), 1);
		}
		return new Window(current.end(), current.used() + 1);
	}

	private record Window(Instant end, long used) {

	}

}
