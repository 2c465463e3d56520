package io.github.errorcontract.resolver;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.format.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * Errors of which only the HTTP status and possibly a reason are known. Decides whether
 * the reason is shown.
 *
 * @param reasons which reasons are shown
 */
public record BareStatus(Reasons reasons) {

	/**
	 * Starts the error for a status without a reason.
	 * @param status the HTTP status, 400 to 599
	 * @return a builder with the code of the status
	 */
	public static ApiError.Builder error(int status) {
		return ApiError.builder(BuiltInError.ofStatus(status)).status(status);
	}

	/**
	 * Starts the error for a status that was declared, by an exception or an annotation.
	 * @param status the HTTP status, 400 to 599
	 * @param reason the developer's text, null or blank for none
	 * @return a builder with the code of the status
	 */
	public ApiError.Builder declared(int status, @Nullable String reason) {
		return error(status, reason, this.reasons != Reasons.NONE);
	}

	/**
	 * Returns whether the reason of a declared status is shown.
	 * @param status the HTTP status
	 * @return whether it is that of a client error, and reasons are not switched off
	 */
	public boolean showsDeclared(int status) {
		return this.reasons != Reasons.NONE && status < 500;
	}

	/**
	 * Starts the error for a status that was sent, by {@code sendError(status, text)}.
	 * @param status the HTTP status, 400 to 599
	 * @param text the text, which may be a library's; null or blank for none
	 * @return a builder with the code of the status
	 */
	public ApiError.Builder sent(int status, @Nullable String text) {
		return error(status, text, this.reasons == Reasons.ALL);
	}

	private static ApiError.Builder error(int status, @Nullable String reason, boolean shown) {
		ApiError.Builder error = error(status);
		return (shown && status < 500 && reason != null && !reason.isBlank()) ? error.message(reason) : error;
	}

}
