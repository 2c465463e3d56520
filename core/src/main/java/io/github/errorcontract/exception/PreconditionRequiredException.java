package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The request must be conditional, for example have an {@code If-Match} header. Answered
 * with status 428 (RFC 6585, section 3) and {@link BuiltInError#PRECONDITION_REQUIRED}
 * unless created with another type.
 *
 * @since 0.1.0
 */
public class PreconditionRequiredException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public PreconditionRequiredException() {
		this(BuiltInError.PRECONDITION_REQUIRED);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public PreconditionRequiredException(String text, @Nullable Object... arguments) {
		super(BuiltInError.PRECONDITION_REQUIRED, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public PreconditionRequiredException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
