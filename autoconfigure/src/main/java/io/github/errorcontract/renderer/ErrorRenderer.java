package io.github.errorcontract.renderer;

import java.io.IOException;
import java.io.OutputStream;

import io.github.errorcontract.ApiError;

/**
 * Makes the body of an answer. Thread-safe.
 */
public interface ErrorRenderer {

	/**
	 * Returns the media type of the body.
	 * @return the value of {@code Content-Type}, without parameters
	 */
	String mediaType();

	/**
	 * Writes an error.
	 * @param error the error
	 * @param context the request
	 * @param body where to write the body, in UTF-8; it keeps everything in memory
	 * @throws IOException if something goes wrong, which is answered as an internal error
	 */
	void render(ApiError error, FailedRequest context, OutputStream body) throws IOException;

}
