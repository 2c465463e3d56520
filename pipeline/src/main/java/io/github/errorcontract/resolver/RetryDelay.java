package io.github.errorcontract.resolver;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.errorcontract.ApiError;

/**
 * The delay that an error's own header field names in whole seconds (RFC 9110, section
 * 10.2.3), so that the configured one does not override it.
 */
final class RetryDelay {

	private static final String FIELD = "Retry-After";

	private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

	private RetryDelay() {
	}

	static void adopt(ApiError.Builder error) {
		if (error.retryAfter() != null || error.headers().isEmpty()) {
			return;
		}
		for (Map.Entry<String, List<String>> field : error.headers().entrySet()) {
			if (FIELD.equalsIgnoreCase(field.getKey()) && SECONDS.matcher(field.getValue().get(0)).matches()) {
				error.retryAfter(Duration.ofSeconds(Long.parseLong(field.getValue().get(0))));
			}
		}
	}

}
