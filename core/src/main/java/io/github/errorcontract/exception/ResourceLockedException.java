package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The resource is locked. Answered with status 423 (RFC 4918, section 11.3) and
 * {@link BuiltInError#LOCKED} unless created with another type.
 *
 * @since 0.1.0
 */
public class ResourceLockedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public ResourceLockedException() {
		this(BuiltInError.LOCKED);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ResourceLockedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.LOCKED, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ResourceLockedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
