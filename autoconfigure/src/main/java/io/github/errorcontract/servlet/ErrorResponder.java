package io.github.errorcontract.servlet;

import io.github.errorcontract.ApiError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Writes error responses, for use in the application's own filters. Always writes
 * directly to the response, regardless of the {@code Accept} header and the media types
 * of the handler. Content that is still buffered is discarded. Headers that are already
 * set are kept, except for those that describe the discarded content.
 *
 * <p>
 * Implementations must be thread-safe.
 *
 * @since 0.1.0
 */
public interface ErrorResponder {

	/**
	 * Writes the error response for an exception.
	 * @param request the request
	 * @param response the response
	 * @param failure the exception
	 * @return {@code true} if the response was written. Otherwise nothing was written and
	 * the caller must rethrow the exception, because it carries a status below 400, the
	 * client has closed the connection, or the response is already committed. The
	 * connection of a committed response is closed by the outermost filter.
	 */
	boolean respond(HttpServletRequest request, HttpServletResponse response, Throwable failure);

	/**
	 * Writes the response for the given error. The error catalog and customizers still
	 * apply. If the response is already committed, nothing is written and the outermost
	 * filter closes the connection.
	 * @param request the request
	 * @param response the response
	 * @param error the error
	 */
	void respond(HttpServletRequest request, HttpServletResponse response, ApiError error);

}
