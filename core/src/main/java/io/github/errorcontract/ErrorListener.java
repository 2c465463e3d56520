package io.github.errorcontract;

/**
 * Is told once of every error that was answered, after it was written. Beans of this type
 * are called in their order, on the thread that answered. An exception that one throws is
 * logged and changes nothing, neither for the client nor for the next listener.
 */
@FunctionalInterface
public interface ErrorListener {

	/**
	 * Called after an error was written.
	 * @param error the error as the client has it; {@link ApiError#disguised()} is what a
	 * disguise hides
	 * @param context what is known about the request and the failure
	 */
	void onError(ApiError error, ErrorContext context);

}
