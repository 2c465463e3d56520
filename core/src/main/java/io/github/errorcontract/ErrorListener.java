package io.github.errorcontract;

/**
 * Callback notified once of every error response, after it has been written. Beans of
 * this type are called in their order, on the thread that wrote the response, and must be
 * thread-safe. If a listener throws an exception, it is logged; neither the client nor
 * other listeners are affected.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ErrorListener {

	/**
	 * Called after an error has been written.
	 * @param error the error as sent to the client; {@link ApiError#disguised()} returns
	 * the one it hides, if any
	 * @param context the failed request
	 */
	void onError(ApiError error, ErrorContext context);

}
