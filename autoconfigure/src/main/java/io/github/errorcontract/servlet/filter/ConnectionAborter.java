package io.github.errorcontract.servlet.filter;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * How a container is told to end the connection (HTTP/2: the stream) of a response that
 * was committed before a failure, without a log line of its own: the error contract has
 * logged the failure. Thread-safe.
 */
@FunctionalInterface
public interface ConnectionAborter {

	/**
	 * Returns what the first filter throws.
	 * @param response the container's response
	 * @param failure the failure, null where the application has caught it
	 * @return an exception for which the container ends the connection; null for the
	 * response of another container
	 */
	@Nullable Exception abort(HttpServletResponse response, @Nullable Throwable failure);

}
