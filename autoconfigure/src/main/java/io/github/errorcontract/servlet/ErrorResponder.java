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
	 * @return whether it was answered; a failure that names a status below 400 is no
	 * error and not answered, and a client that is gone gets no answer
	 * @throws CommittedResponseException if the response is committed already; nothing
	 * was written, and the exception has to reach the container, which then cuts the
	 * connection
	 */
	boolean respond(HttpServletRequest request, HttpServletResponse response, Throwable failure);

	/**
	 * Answers with a given error, over which the catalogue and the customizers have their
	 * say.
	 * @param request the request
	 * @param response the response
	 * @param error the error
	 * @throws CommittedResponseException if the response is committed already; nothing
	 * was written, and the exception has to reach the container, which then cuts the
	 * connection
	 */
	void respond(HttpServletRequest request, HttpServletResponse response, ApiError error);

}
