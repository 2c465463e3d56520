package io.github.errorcontract;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Describes the failed request to an {@link ErrorCustomizer} or {@link ErrorListener}. An
 * instance is valid only during the call that receives it and only on the calling thread:
 * copy what is needed later.
 *
 * @since 0.1.0
 */
public interface ErrorContext {

	/**
	 * Returns the exception as it was thrown, including any wrappers around the one that
	 * decided the answer.
	 * @return the exception, or {@code null} if the application set an error status
	 * without throwing one
	 */
	@Nullable Throwable failure();

	/**
	 * Returns the ID of the request, as sent in the response header and written to the
	 * log.
	 * @return the ID, or {@code null} if {@code error-contract.request-id.enabled} is
	 * {@code false}
	 */
	@Nullable String requestId();

	/**
	 * Returns the HTTP method as the client sent it. Empty if the request line could not
	 * be parsed.
	 */
	String method();

	/**
	 * Returns the path as the client sent it: still percent-encoded and without the query
	 * string. Empty if the request line could not be parsed.
	 */
	String path();

	/**
	 * Returns the pattern of the route that matched the request, such as
	 * {@code /orders/{id}}. Unlike {@link #path()}, it has a bounded number of values and
	 * is therefore suitable as a metric tag.
	 * @return the pattern, or {@code null} if no route matched or the request failed
	 * before routing
	 */
	@Nullable String route();

	/**
	 * Returns the locale that messages are resolved for, as determined by the application
	 * or by the {@code Accept-Language} header.
	 */
	Locale locale();

}
