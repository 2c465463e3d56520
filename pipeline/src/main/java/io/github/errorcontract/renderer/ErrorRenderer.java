package io.github.errorcontract.renderer;

import java.io.IOException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.request.FailedRequest;

/**
 * Renders the body of an error response in the format that applies to the request.
 * Implementations must be thread-safe.
 *
 * @since 0.1.0
 */
public interface ErrorRenderer {

	/**
	 * Renders an error. If this method throws an exception, the response is an internal
	 * error instead.
	 * @param error the error
	 * @param context the failed request
	 * @param body the empty buffer to write the body to, encoded in UTF-8
	 * @return the media type that was written
	 * @throws IOException if rendering fails
	 */
	Representation render(ApiError error, FailedRequest context, BodyBuffer body) throws IOException;

}
