package io.github.errorcontract.servlet.container;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * What the Servlet API has no way to ask of a container that holds a response for
 * committed: to end the connection (HTTP/2: the stream) after a failure, and to give back
 * what it has not sent yet. Thread-safe.
 */
public interface ContainerResponses {

	/**
	 * Returns what the first filter throws to end the connection without a log line of
	 * the container's: the error contract has logged the failure.
	 * @param response the container's response
	 * @param failure the failure, null where the application has caught it
	 * @return an exception for which the container ends the connection; null for the
	 * response of another container
	 */
	@Nullable Exception abort(HttpServletResponse response, @Nullable Throwable failure);

	/**
	 * Tells whether nothing of a response was sent that the container holds for
	 * committed. One with which it refuses the request by itself does not count.
	 * @param response the container's response
	 * @return whether a failure can still be answered, be it by the container's dispatch
	 * to the error page
	 */
	boolean isUnsent(HttpServletResponse response);

	/**
	 * Makes such a response writable again, without its body and without the location of
	 * a redirect.
	 * @param response the container's response
	 * @return whether it is; not where an error was sent, so that the container will
	 * dispatch to the error page
	 */
	boolean takeBack(HttpServletResponse response);

}
