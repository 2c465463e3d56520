package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * There is not enough storage to complete the request. Answered with status 507 (RFC
 * 4918, section 11.5) and {@link BuiltInError#INSUFFICIENT_STORAGE} unless created with
 * another type.
 *
 * @since 0.1.0
 */
public class InsufficientStorageException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public InsufficientStorageException() {
		this(BuiltInError.INSUFFICIENT_STORAGE);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public InsufficientStorageException(String text, @Nullable Object... arguments) {
		super(BuiltInError.INSUFFICIENT_STORAGE, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public InsufficientStorageException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
