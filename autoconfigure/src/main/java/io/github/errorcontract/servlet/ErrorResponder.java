package io.github.errorcontract.servlet;

import io.github.errorcontract.ApiError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers with the contract: straight to the response, so that neither {@code Accept} nor
 * a handler's media types can lose the answer. Whatever the response had buffered is
 * dropped, its header fields survive unless they described the abandoned body. For the
 * application's own filters; thread-safe.
 */
public interface ErrorResponder {

	/**
	 * Answers a failure.
	 * @param request the request
	 * @param response the response
	 * @param failure the failure
	 * @return whether it was answered. Where it was not, nothing was written, and the
	 * caller throws the failure on: it names a status below 400, the client is gone, or
	 * the response is committed already, in which case the first filter ends the
	 * connection
	 */
	boolean respond(HttpServletRequest request, HttpServletResponse response, Throwable failure);

	/**
	 * Answers with a given error. The catalogue and the customizers still apply. Where the
	 * response is committed already, nothing is written and the first filter ends the
	 * connection.
	 * @param request the request
	 * @param response the response
	 * @param error the error
	 */
	void respond(HttpServletRequest request, HttpServletResponse response, ApiError error);

}
