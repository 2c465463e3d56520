package io.github.errorcontract.headers;

import java.time.Instant;
import java.util.List;

import io.github.errorcontract.RateLimit;

/**
 * The families of header fields that give the state of a rate limiter.
 */
public enum RateLimitHeaders {

	/** {@code X-RateLimit-*}, with the reset in seconds since the epoch. */
	X_RATELIMIT("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"),

	/** {@code RateLimit-*}, with the reset in seconds from now. */
	RATELIMIT("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"),

	/**
	 * The structured fields {@code RateLimit} and {@code RateLimit-Policy}, in the newest
	 * draft that is supported, which is {@link #STRUCTURED_11}.
	 */
	STRUCTURED("RateLimit", "RateLimit-Policy"),

	/**
	 * The structured fields {@code RateLimit} and {@code RateLimit-Policy}
	 * (draft-ietf-httpapi-ratelimit-headers-11).
	 */
	STRUCTURED_11("RateLimit", "RateLimit-Policy"),

	/** No fields. */
	NONE;

	private final List<String> names;

	RateLimitHeaders(String... names) {
		this.names = List.of(names);
	}

	/**
	 * Returns the names of the header fields.
	 * @return the names, empty for {@link #NONE}
	 */
	public List<String> names() {
		return this.names;
	}

	/**
	 * Writes the fields.
	 * @param state the state of the limiter
	 * @param now what the seconds to go are counted from
	 * @param fields where to; what is there of the family is replaced
	 */
	public void write(RateLimit state, Instant now, HeaderFields fields) {
		switch (this) {
			case X_RATELIMIT -> writeSeparate(state, Seconds.ofEpoch(state.reset()), fields);
			case RATELIMIT -> writeSeparate(state, Seconds.until(state.reset(), now), fields);
			case STRUCTURED, STRUCTURED_11 -> writeStructured(state, Seconds.until(state.reset(), now), fields);
			case NONE -> {
			}
		}
	}

	private void writeSeparate(RateLimit state, long reset, HeaderFields fields) {
		fields.set(this.names.get(0), Long.toString(state.limit()));
		fields.set(this.names.get(1), Long.toString(state.remaining()));
		fields.set(this.names.get(2), Long.toString(reset));
	}

	private void writeStructured(RateLimit state, long reset, HeaderFields fields) {
		RateLimit.Policy policy = state.policy();
		String name = (policy != null) ? quoted(policy.name()) : "\"default\"";
		String window = (policy != null) ? ";w=" + Seconds.of(policy.window()) : "";
		fields.set(this.names.get(1), name + ";q=" + state.limit() + window);
		fields.set(this.names.get(0), name + ";r=" + state.remaining() + ";t=" + reset);
	}

	/**
	 * Writes a string as RFC 9651, section 3.3.3 requires: printable ASCII, quoted.
	 */
	private static String quoted(String text) {
		return '"' + text.replaceAll("[^\\x20-\\x7E]", "?").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

}
