package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The request conflicts with the current state of the resource. Answered with status 409
 * (RFC 9110, section 15.5.10) and {@link BuiltInError#CONFLICT} unless created with
 * another type.
 *
 * @since 0.1.0
 */
public class ConflictException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public ConflictException() {
		this(BuiltInError.CONFLICT);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ConflictException(String text, @Nullable Object... arguments) {
		super(BuiltInError.CONFLICT, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ConflictException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
