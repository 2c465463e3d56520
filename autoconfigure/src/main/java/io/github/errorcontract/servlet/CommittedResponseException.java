package io.github.errorcontract.servlet;

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

}
