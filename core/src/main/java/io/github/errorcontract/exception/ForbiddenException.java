package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The caller is not allowed to do this. Answered with status 403 (RFC 9110, section
 * 15.5.4) and {@link BuiltInError#FORBIDDEN} unless created with another type.
 *
 * @since 0.1.0
 */
public class ForbiddenException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public ForbiddenException() {
		this(BuiltInError.FORBIDDEN);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ForbiddenException(String text, @Nullable Object... arguments) {
		super(BuiltInError.FORBIDDEN, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ForbiddenException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
