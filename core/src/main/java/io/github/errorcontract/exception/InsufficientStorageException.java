package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * There is no room to complete the request: answered with status 507 (RFC 4918, section
 * 11.5) and {@link BuiltInError#INSUFFICIENT_STORAGE}, unless the type says otherwise.
 */
public class InsufficientStorageException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public InsufficientStorageException() {
		this(BuiltInError.INSUFFICIENT_STORAGE);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public InsufficientStorageException(String text, @Nullable Object... arguments) {
		super(BuiltInError.INSUFFICIENT_STORAGE, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public InsufficientStorageException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
