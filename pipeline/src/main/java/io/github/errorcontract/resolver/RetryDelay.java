package io.github.errorcontract.resolver;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.github.errorcontract.ApiError;
import org.jspecify.annotations.Nullable;

/**
 * The delay that an error's own header field names, in whole seconds or as a date (RFC
 * 9110, section 10.2.3), so that the body has the same and the configured one does not
 * override it.
 */
final class RetryDelay {

	private static final String FIELD = "Retry-After";

	private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");

	private RetryDelay() {
	}

	/**
	 * Takes the delay of the header field where the error names none.
	 */
	static void adopt(ApiError.Builder error) {
		String value = (error.retryAfter() == null) ? field(error) : null;
		if (value != null) {
			error.retryAfter(delay(value));
		}
	}

	/**
	 * Takes the delay of the header field where that is another one than before, and the
	 * delay of the error is not.
	 */
	static void adoptChanged(ApiError.Builder error, @Nullable String fieldBefore, @Nullable Duration delayBefore) {
		String value = (error.retryAfter() == delayBefore) ? field(error) : null;
		Duration delay = (value != null && !value.equals(fieldBefore)) ? delay(value) : null;
		if (delay != null) {
			error.retryAfter(delay);
		}
	}

	/**
	 * Returns the value of the header field, null where the error has none.
	 */
	static @Nullable String field(ApiError.Builder error) {
		for (Map.Entry<String, List<String>> field : error.headers().entrySet()) {
			if (FIELD.equalsIgnoreCase(field.getKey())) {
				return field.getValue().get(0).strip();
			}
		}
		return null;
	}

	private static @Nullable Duration delay(String value) {
		if (SECONDS.matcher(value).matches()) {
			return Duration.ofSeconds(Long.parseLong(value));
		}
		try {
			Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from);
			Duration delay = Duration.between(Instant.now(), date);
			return delay.isNegative() ? Duration.ZERO : delay;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
