package io.github.errorcontract;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The state of a rate limiter, from which the rate-limit header fields and the member
 * {@code rateLimit} are written.
 *
 * @param limit the requests that one window allows
 * @param remaining the requests that are left in the current window
 * @param reset the instant at which the current window ends
 * @param policy the policy behind the limit, null where it has no name
 */
public record RateLimit(long limit, long remaining, Instant reset, @Nullable Policy policy) implements Serializable {

	/**
	 * Checks the members.
	 */
	public RateLimit {
		Objects.requireNonNull(reset, "'reset' must not be null");
		if (limit < 0 || remaining < 0) {
			throw new IllegalArgumentException("'limit' and 'remaining' must not be negative");
		}
	}

	/**
	 * Creates the state of a limiter without a named policy.
	 * @param limit the requests that one window allows, not negative
	 * @param remaining the requests that are left, not negative
	 * @param reset the instant at which the current window ends
	 * @return the state
	 */
	public static RateLimit of(long limit, long remaining, Instant reset) {
		return new RateLimit(limit, remaining, reset, null);
	}

	/**
	 * Returns a copy that names the policy behind the limit, as the header field
	 * {@code RateLimit-Policy} shows it (draft-ietf-httpapi-ratelimit-headers-11).
	 * @param name the name of the policy
	 * @param window the length of one window
	 * @return the copy
	 */
	public RateLimit policy(String name, Duration window) {
		return new RateLimit(this.limit, this.remaining, this.reset, new Policy(name, window));
	}

	/**
	 * A named policy.
	 *
	 * @param name the name
	 * @param window the length of one window
	 */
	public record Policy(String name, Duration window) implements Serializable {

		/**
		 * Checks the members.
		 */
		public Policy {
			Objects.requireNonNull(name, "'name' must not be null");
			Objects.requireNonNull(window, "'window' must not be null");
		}

	}

}
