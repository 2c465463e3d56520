package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The request is well-formed but violates a validation rule; add the violations with
 * {@link #detail(String, String, String)}. Answered with status 422 (RFC 9110, section
 * 15.5.21) and {@link BuiltInError#VALIDATION_ERROR} unless created with another type.
 *
 * @since 0.1.0
 */
public class ValidationFailedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public ValidationFailedException() {
		this(BuiltInError.VALIDATION_ERROR);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ValidationFailedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.VALIDATION_ERROR, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ValidationFailedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
