package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The functionality is not implemented. Answered with status 501 (RFC 9110, section
 * 15.6.2) and {@link BuiltInError#NOT_IMPLEMENTED} unless created with another type.
 *
 * @since 0.1.0
 */
public class NotImplementedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public NotImplementedException() {
		this(BuiltInError.NOT_IMPLEMENTED);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public NotImplementedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.NOT_IMPLEMENTED, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public NotImplementedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
