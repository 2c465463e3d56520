package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * An upstream service failed or returned an invalid response. Answered with status 502
 * (RFC 9110, section 15.6.3) and {@link BuiltInError#UPSTREAM_ERROR} unless created with
 * another type.
 *
 * @since 0.1.0
 */
public class UpstreamException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public UpstreamException() {
		this(BuiltInError.UPSTREAM_ERROR);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public UpstreamException(String text, @Nullable Object... arguments) {
		super(BuiltInError.UPSTREAM_ERROR, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public UpstreamException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
