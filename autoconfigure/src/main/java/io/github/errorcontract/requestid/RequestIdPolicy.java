package io.github.errorcontract.requestid;

import java.util.regex.Pattern;

import io.github.errorcontract.RequestIdGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the ID of a request. Thread-safe.
 */
public final class RequestIdPolicy {

	private static final int LONGEST = 128;

	private final RequestIdGenerator generator;

	private final @Nullable Pattern incoming;

	/**
	 * Creates the policy.
	 * @param generator makes new IDs
	 * @param incoming what an ID of a client has to match, null to take none
	 */
	public RequestIdPolicy(RequestIdGenerator generator, @Nullable Pattern incoming) {
		this.generator = generator;
		this.incoming = incoming;
	}

	/**
	 * Makes a new ID.
	 * @return the ID
	 */
	public String generate() {
		return this.generator.generate();
	}

	/**
	 * Tells whether the ID that a client sent may be used: at most 128 printable ASCII
	 * characters that match the pattern.
	 * @param id the only value of the header field
	 * @return whether to take it
	 */
	public boolean accepts(String id) {
		return this.incoming != null && !id.isEmpty() && id.length() <= LONGEST && isPrintable(id)
				&& this.incoming.matcher(id).matches();
	}

	private static boolean isPrintable(String id) {
		for (int i = 0; i < id.length(); i++) {
			if (id.charAt(i) <= ' ' || id.charAt(i) >= 0x7F) {
				return false;
			}
		}
		return true;
	}

}
