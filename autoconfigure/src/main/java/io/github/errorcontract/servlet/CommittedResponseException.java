package io.github.errorcontract.servlet;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

/**
 * Tells the container to cut a connection whose response was committed before the
 * failure: a client must not take a truncated body for a whole one (RFC 9112, section 8).
 */
public final class CommittedResponseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception without a stack trace.
	 * @param failure the failure that came too late, null for none
	 */
	public CommittedResponseException(@Nullable Throwable failure) {
		super("The response is committed already", failure, false, false);
	}

	/**
	 * Returns the failure that came too late, where the given one stands for it.
	 */
	static Throwable original(Throwable failure) {
		Throwable stands = (failure instanceof ServletException && failure.getCause() != null) ? failure.getCause()
				: failure;
		return (stands instanceof CommittedResponseException && stands.getCause() != null) ? stands.getCause()
				: failure;
	}

	/**
	 * Tells whether a failure is on its way to the container already, as such or in the
	 * {@code ServletException} that a servlet makes of it.
	 */
	static boolean isIn(@Nullable Throwable failure) {
		return failure instanceof CommittedResponseException
				|| (failure instanceof ServletException && failure.getCause() instanceof CommittedResponseException);
	}

}
