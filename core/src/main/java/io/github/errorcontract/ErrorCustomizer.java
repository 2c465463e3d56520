package io.github.errorcontract;

/**
 * Has the last word on every error. Beans of this type are called in their order, after
 * the error has its final code, status, message and headers and before it is written. Of
 * a disguised error they change what is shown, while the context still has the failure
 * that is hidden.
 * <p>
 * Called on the thread that answers, so it must be quick and thread-safe. An exception
 * that it throws is logged and answered as an internal error.
 */
@FunctionalInterface
public interface ErrorCustomizer {

	/**
	 * Changes an error.
	 * @param error the error to change
	 * @param context what is known about the request and the failure
	 */
	void customize(ApiError.Builder error, ErrorContext context);

}
