package io.github.errorcontract.headers;

import java.time.Instant;

import io.github.errorcontract.RateLimit;

/**
 * The families of header fields that tell the state of a rate limiter.
 */
public enum RateLimitHeaders {

	/** The fields {@code X-RateLimit-*}, with the reset in seconds since the epoch. */
	X_RATELIMIT,

	/** The fields {@code RateLimit-*}, with the reset in seconds to go. */
	RATELIMIT,

	/**
	 * The structured fields {@code RateLimit} and {@code RateLimit-Policy}, in the newest
	 * draft that is supported, which is {@link #STRUCTURED_11}.
	 */
	STRUCTURED,

	/**
	 * The structured fields {@code RateLimit} and {@code RateLimit-Policy}
	 * (draft-ietf-httpapi-ratelimit-headers-11).
	 */
	STRUCTURED_11,

	/** No fields. */
	NONE;

	void write(RateLimit state, Instant now, HeaderFields fields) {
		switch (this) {
			case X_RATELIMIT -> writeSeparate("X-RateLimit-", state, Seconds.ofEpoch(state.reset()), fields);
			case RATELIMIT -> writeSeparate("RateLimit-", state, Seconds.until(state.reset(), now), fields);
			case STRUCTURED, STRUCTURED_11 -> writeStructured(state, Seconds.until(state.reset(), now), fields);
			case NONE -> {
			}
		}
	}

	private static void writeSeparate(String prefix, RateLimit state, long reset, HeaderFields fields) {
		fields.set(prefix + "Limit", Long.toString(state.limit()));
		fields.set(prefix + "Remaining", Long.toString(state.remaining()));
		fields.set(prefix + "Reset", Long.toString(reset));
	}

	private static void writeStructured(RateLimit state, long reset, HeaderFields fields) {
		RateLimit.Policy policy = state.policy();
		String name = (policy != null) ? quoted(policy.name()) : "\"default\"";
		String window = (policy != null) ? ";w=" + Seconds.of(policy.window()) : "";
		fields.set("RateLimit-Policy", name + ";q=" + state.limit() + window);
		fields.set("RateLimit", name + ";r=" + state.remaining() + ";t=" + reset);
	}

	/**
	 * Writes a string as RFC 9651, section 3.3.3 wants it: printable ASCII, quoted.
	 */
	private static String quoted(String text) {
		return '"' + text.replaceAll("[^\\x20-\\x7E]", "?").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
