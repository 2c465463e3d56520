package io.github.errorcontract.resolver;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import org.jspecify.annotations.Nullable;

/**
 * Errors of which nothing but an HTTP status is known, and maybe the reason that a
 * developer gave.
 */
public final class BareStatus {

	private BareStatus() {
	}

	/**
	 * Starts the error for a status.
	 * @param status the HTTP status, 400 to 599
	 * @param reason the developer's text, shown for a 4xx only; null or blank for none
	 * @return a builder with the code of the status
	 */
	public static ApiError.Builder error(int status, @Nullable String reason) {
		ApiError.Builder error = ApiError.builder(BuiltInError.ofStatus(status)).status(status);
		return (status < 500 && reason != null && !reason.isBlank()) ? error.message(reason) : error;
	}

}
