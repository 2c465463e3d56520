package io.github.errorcontract.openapi;

import java.util.Set;

import io.github.errorcontract.renderer.FormatChoice;
import io.github.errorcontract.renderer.RateLimitHeaders;
import io.github.errorcontract.renderer.WireNames;
import org.jspecify.annotations.Nullable;

/**
 * What clients see of errors.
 *
 * @param names the names on the wire
 * @param formats the formats that clients can get
 * @param included the contract's names of the members that are on beside the usual ones
 * @param requestIdHeader the header field of the request ID, null for none
 * @param rateLimits the header fields of rate limits
 * @param baseUri what the type of a problem begins with, empty for {@code about:blank}
 */
public record DocumentSettings(WireNames names, FormatChoice formats, Set<String> included,
		@Nullable String requestIdHeader, RateLimitHeaders rateLimits, String baseUri) {

}
