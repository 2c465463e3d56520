package io.github.errorcontract.servlet;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * How a container is told to cut the connection of a response that was committed before
 * the failure, without a log line of its own: ours has said it. Thread-safe.
 */
@FunctionalInterface
public interface ConnectionCut {

	/**
	 * Returns what the first filter throws.
	 * @param response the container's response
	 * @param failure says that the response is committed, with the original failure as
	 * its cause
	 * @return an exception that the container cuts the connection for; null for the
	 * response of another container
	 */
	@Nullable Exception of(HttpServletResponse response, CommittedResponseException failure);

}
