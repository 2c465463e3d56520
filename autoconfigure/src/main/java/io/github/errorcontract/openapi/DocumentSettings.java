package io.github.errorcontract.openapi;

import java.util.Set;

import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.renderer.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * What clients see of errors.
 *
 * @param format the formats that clients can get, and the names in them
 * @param included the contract's names of the members that are on beside the usual ones
 * @param requestIdHeader the header field of the request ID, null for none
 * @param rateLimits the header fields of rate limits
 * @param codeHeader the header field of the code, null for none
 */
public record DocumentSettings(WireFormat format, Set<String> included, @Nullable String requestIdHeader,
		RateLimitHeaders rateLimits, @Nullable String codeHeader) {

	/**
	 * Returns the names of members and codes.
	 * @return the names
	 */
	public WireNames names() {
		return this.format.names();
	}

}
