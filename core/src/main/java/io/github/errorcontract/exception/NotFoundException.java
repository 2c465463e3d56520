package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The resource does not exist. Answered with status 404 (RFC 9110, section 15.5.5) and
 * {@link BuiltInError#NOT_FOUND} unless created with another type.
 *
 * @since 0.1.0
 */
public class NotFoundException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public NotFoundException() {
		this(BuiltInError.NOT_FOUND);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public NotFoundException(String text, @Nullable Object... arguments) {
		super(BuiltInError.NOT_FOUND, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public NotFoundException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
