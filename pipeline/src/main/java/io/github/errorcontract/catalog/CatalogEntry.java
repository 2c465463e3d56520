package io.github.errorcontract.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.errorcontract.definition.TrackedValue;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one code, member by member with the place that said so. A member
 * is null where nothing is said of it.
 *
 * @param code the code in upper snake case, from the place that defined it
 * @param status the HTTP status, 400 to 599
 * @param message the text in the default language, with its placeholders
 * @param exceptions the binary names of the exception classes that become this code,
 * sorted; those of built-in mappings only where the application's class path has them
 * @param headers the header fields that are configured for the code, by name
 * @param retryAfter after how long a retry may help
 * @param retryable whether sending the same request again may help
 * @param docs the address of the code's documentation
 * @param disguiseAs the code that clients are shown in place of this one
 */
public record CatalogEntry(TrackedValue<String> code, TrackedValue<Integer> status, TrackedValue<String> message,
		List<TrackedValue<String>> exceptions, Map<String, TrackedValue<String>> headers,
		@Nullable TrackedValue<Duration> retryAfter, TrackedValue<Boolean> retryable,
		@Nullable TrackedValue<String> docs, @Nullable TrackedValue<String> disguiseAs) {

}
