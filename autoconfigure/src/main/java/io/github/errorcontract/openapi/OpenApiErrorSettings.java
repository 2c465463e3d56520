package io.github.errorcontract.openapi;

import java.util.Set;

import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.headers.RateLimitHeaders;
import io.github.errorcontract.renderer.WireFormat;
import org.jspecify.annotations.Nullable;

/**
 * The settings that determine how errors look in an OpenAPI document.
 *
 * @param format the available formats and the configured names
 * @param included the names of the additional members in the contract, those of details
 * too
 * @param requestIdHeader the header of the request ID, null for none
 * @param rateLimits the rate-limit headers
 * @param codeHeader the header of the code, null for none
 */
public record OpenApiErrorSettings(WireFormat format, Set<String> included, @Nullable String requestIdHeader,
		RateLimitHeaders rateLimits, @Nullable String codeHeader) {

	/**
	 * The name of the member of details that is included by a property of its own.
	 */
	public static final String REJECTED_VALUE = "rejectedValue";

	/**
	 * Returns the configured names of members and codes.
	 * @return the names
	 */
	public WireNames names() {
		return this.format.names();
	}

}
