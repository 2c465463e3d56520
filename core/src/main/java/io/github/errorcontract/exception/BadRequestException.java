package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The request is malformed. Answered with status 400 (RFC 9110, section 15.5.1) and
 * {@link BuiltInError#INVALID_REQUEST} unless created with another type.
 *
 * @since 0.1.0
 */
public class BadRequestException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public BadRequestException() {
		this(BuiltInError.INVALID_REQUEST);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public BadRequestException(String text, @Nullable Object... arguments) {
		super(BuiltInError.INVALID_REQUEST, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public BadRequestException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
