package io.github.errorcontract;

/**
 * Callback for changing every error before it is written. Beans of this type are called
 * in their order, once code, status, message and headers have been determined.
 * <p>
 * For a disguised error, customizers change the error shown to the client;
 * {@link ErrorContext#failure()} still returns the original exception.
 * <p>
 * A property that is named like a member of the contract is left out, and a warning
 * logged.
 * <p>
 * Customizers are called on the thread that writes the response, so they should not
 * block, and must be thread-safe. If a customizer throws an exception, it is logged and
 * the request is answered with {@link BuiltInError#INTERNAL_ERROR}.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface ErrorCustomizer {

	/**
	 * Customizes an error.
	 * @param error the error to change
	 * @param context the failed request
	 */
	void customize(ApiError.Builder error, ErrorContext context);

}
