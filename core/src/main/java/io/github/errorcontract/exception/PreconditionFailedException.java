package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * A precondition of the request, such as {@code If-Match}, evaluated to false. Answered
 * with status 412 (RFC 9110, section 15.5.13) and
 * {@link BuiltInError#PRECONDITION_FAILED} unless created with another type.
 *
 * @since 0.1.0
 */
public class PreconditionFailedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public PreconditionFailedException() {
		this(BuiltInError.PRECONDITION_FAILED);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public PreconditionFailedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.PRECONDITION_FAILED, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public PreconditionFailedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
