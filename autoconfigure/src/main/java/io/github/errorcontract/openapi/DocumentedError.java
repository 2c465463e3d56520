package io.github.errorcontract.openapi;

import java.util.Map;

/**
 * An error as clients see it.
 *
 * @param code the code in upper snake case
 * @param status the HTTP status
 * @param message the text, in which an ellipsis stands for each argument
 * @param headers the header fields that are configured for the code, by name
 * @param delayed whether it tells when a retry may help
 */
public record DocumentedError(String code, int status, String message, Map<String, String> headers, boolean delayed) {

	boolean needsRetryAfter() {
		return this.delayed || this.status == 429 || this.status == 503;
	}

}
