package io.github.errorcontract;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The state of a rate limiter, sent to clients in the rate limit headers and, if
 * included, in the {@code rateLimit} member of the error.
 *
 * @param limit the number of requests allowed in each window, not negative
 * @param remaining the number of requests left in the current window, not negative
 * @param reset the instant at which the current window ends
 * @param policy the policy that the limit belongs to, or {@code null} if it has no name
 * @since 0.1.0
 */
public record RateLimit(long limit, long remaining, Instant reset, @Nullable Policy policy) implements Serializable {

	/**
	 * Creates the state of a rate limiter.
	 * @throws IllegalArgumentException if {@code limit} or {@code remaining} is negative
	 */
	public RateLimit {
		Objects.requireNonNull(reset, "'reset' must not be null");
		if (limit < 0 || remaining < 0) {
			throw new IllegalArgumentException("'limit' and 'remaining' must not be negative");
		}
	}

	/**
	 * Creates the state of a rate limiter without a named policy.
	 * @param limit the number of requests allowed in each window
	 * @param remaining the number of requests left in the current window
	 * @param reset the instant at which the current window ends
	 * @throws IllegalArgumentException if {@code limit} or {@code remaining} is negative
	 */
	public static RateLimit of(long limit, long remaining, Instant reset) {
		return new RateLimit(limit, remaining, reset, null);
	}

	/**
	 * Returns a copy with a named policy, as sent in the {@code RateLimit-Policy} header
	 * (draft-ietf-httpapi-ratelimit-headers-11).
	 * @param name the name of the policy
	 * @param window the length of a window
	 */
	public RateLimit policy(String name, Duration window) {
		return new RateLimit(this.limit, this.remaining, this.reset, new Policy(name, window));
	}

	/**
	 * A named rate limit policy.
	 *
	 * @param name the name of the policy
	 * @param window the length of a window
	 * @since 0.1.0
	 */
	public record Policy(String name, Duration window) implements Serializable {

		/**
		 * Creates a policy.
		 * @throws NullPointerException if an argument is {@code null}
		 */
		public Policy {
			Objects.requireNonNull(name, "'name' must not be null");
			Objects.requireNonNull(window, "'window' must not be null");
		}

	}

}
