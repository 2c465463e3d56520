package io.github.errorcontract.servlet.filter;

import org.jspecify.annotations.Nullable;

/**
 * Makes a container that no door knows end the connection of a response that was
 * committed before the failure.
 */
final class CommittedResponseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private CommittedResponseException(@Nullable Throwable failure) {
		super("The response is already committed", failure, false, false);
	}

	/**
	 * Creates an exception without a stack trace.
	 * @param failure the failure that came too late, null where the application has
	 * caught it
	 */
	static RuntimeException of(@Nullable Throwable failure) {
		return new CommittedResponseException(failure);
	}

}
