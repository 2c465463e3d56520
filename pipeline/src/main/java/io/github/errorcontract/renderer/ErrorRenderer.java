package io.github.errorcontract.renderer;

import java.io.IOException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.format.Representation;
import io.github.errorcontract.json.BodyBuffer;
import io.github.errorcontract.request.FailedRequest;

/**
 * Makes the body of an answer, in whichever format is meant for the request. Thread-safe.
 */
public interface ErrorRenderer {

	/**
	 * Writes an error.
	 * @param error the error
	 * @param context the request
	 * @param body where to write the body, in UTF-8; empty
	 * @return what was written
	 * @throws IOException if something goes wrong, which is answered as an internal error
	 */
	Representation render(ApiError error, FailedRequest context, BodyBuffer body) throws IOException;

}
