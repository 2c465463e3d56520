package io.github.errorcontract.renderer;

import java.time.Duration;
import java.time.Instant;

/**
 * Time in whole seconds, rounded up, as HTTP counts delays (RFC 9110, section 10.2.3).
 */
final class Seconds {

	/**
	 * Recipients take no greater number of seconds (RFC 9111, section 1.2.2).
	 */
	private static final long LONGEST = Integer.MAX_VALUE;

	private Seconds() {
	}

	static long of(Duration delay) {
		return delay.isNegative() ? 0 : Math.min(delay.getSeconds(), LONGEST) + ((delay.getNano() > 0) ? 1 : 0);
	}

	static long until(Instant end, Instant now) {
		return end.isBefore(now) ? 0 : of(Duration.between(now, end));
	}

	static long ofEpoch(Instant instant) {
		return instant.getEpochSecond() + ((instant.getNano() > 0) ? 1 : 0);
	}

}
