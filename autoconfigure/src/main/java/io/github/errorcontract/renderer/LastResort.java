package io.github.errorcontract.renderer;

import java.nio.charset.StandardCharsets;

import io.github.errorcontract.ApiError;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * The body for when the renderer itself fails: the members that are always there.
 */
public final class LastResort {

	private LastResort() {
	}

	/**
	 * Writes an error in the contract's own format.
	 * @param error the error
	 * @param requestId the ID of the request, null for none
	 * @return the body in UTF-8
	 */
	public static byte[] body(ApiError error, @Nullable String requestId) {
		String id = (requestId != null) ? ",\"requestId\":" + quoted(requestId) : "";
		String body = "{\"error\":{\"code\":" + quoted(error.code()) + ",\"message\":" + quoted(error.message()) + id
				+ "}}";
		return body.getBytes(StandardCharsets.UTF_8);
	}

	private static String quoted(String text) {
		return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(WellFormed.text(text))) + '"';
	}

}
