package io.github.errorcontract;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a request that failed. Valid only during the call that it is given
 * to.
 */
public interface ErrorContext {

	/**
	 * Returns the failure as it was thrown, with its wrappers.
	 * @return the failure, null for a bare status
	 */
	@Nullable Throwable failure();

	/**
	 * Returns the ID of the request, which is also in its response header and in the log.
	 * @return the ID, null with {@code error-contract.request-id.enabled=false}
	 */
	@Nullable String requestId();

	/**
	 * Returns the HTTP method, as the client sent it.
	 * @return the method
	 */
	String method();

	/**
	 * Returns the path of the request as the client sent it, without the query and not
	 * decoded.
	 * @return the path
	 */
	String path();

	/**
	 * Returns the locale that the client prefers.
	 * @return the locale
	 */
	Locale locale();

}
