package io.github.errorcontract.headers;

import java.time.Duration;
import java.time.Instant;

/**
 * Time in whole seconds, rounded up, as HTTP counts delays (RFC 9110, section 10.2.3).
 */
public final class Seconds {

	/**
	 * Recipients take no greater number of seconds (RFC 9111, section 1.2.2).
	 */
	private static final long LONGEST = Integer.MAX_VALUE;

	private Seconds() {
	}

	/**
	 * Returns the length of a delay.
	 * @param delay the delay
	 * @return its seconds, 0 for a negative one, at most 2^31 - 1
	 */
	public static long of(Duration delay) {
		if (delay.isNegative()) {
			return 0;
		}
		long whole = Math.min(delay.getSeconds(), LONGEST);
		return (whole < LONGEST && delay.getNano() > 0) ? whole + 1 : whole;
	}

	/**
	 * Returns the time to go.
	 * @param end when it is over
	 * @param now the present instant
	 * @return the seconds until then, 0 where it is over
	 */
	public static long until(Instant end, Instant now) {
		return end.isBefore(now) ? 0 : of(Duration.between(now, end));
	}

	static long ofEpoch(Instant instant) {
		return instant.getEpochSecond() + ((instant.getNano() > 0) ? 1 : 0);
	}

}
