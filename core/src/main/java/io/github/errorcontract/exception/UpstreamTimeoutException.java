package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * An upstream service did not respond in time. Answered with status 504 (RFC 9110,
 * section 15.6.5) and {@link BuiltInError#UPSTREAM_TIMEOUT} unless created with another
 * type.
 *
 * @since 0.1.0
 */
public class UpstreamTimeoutException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public UpstreamTimeoutException() {
		this(BuiltInError.UPSTREAM_TIMEOUT);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public UpstreamTimeoutException(String text, @Nullable Object... arguments) {
		super(BuiltInError.UPSTREAM_TIMEOUT, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public UpstreamTimeoutException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
