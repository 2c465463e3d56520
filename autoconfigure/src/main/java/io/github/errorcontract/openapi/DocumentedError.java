package io.github.errorcontract.openapi;

import java.util.Map;

/**
 * An error as it appears in an OpenAPI document.
 *
 * @param code the code in upper snake case
 * @param status the HTTP status
 * @param message the message, with an ellipsis for each argument
 * @param headers the configured headers by name
 * @param delayed whether a Retry-After is configured
 */
public record DocumentedError(String code, int status, String message, Map<String, String> headers, boolean delayed) {

	boolean needsRetryAfter() {
		return this.delayed || this.status == 429 || this.status == 503;
	}

}
