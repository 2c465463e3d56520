package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The state of the resource forbids this: answered with status 409 (RFC 9110, section
 * 15.5.10) and {@link BuiltInError#CONFLICT}, unless the type says otherwise.
 */
public class ConflictException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public ConflictException() {
		this(BuiltInError.CONFLICT);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public ConflictException(String text, @Nullable Object... arguments) {
		super(BuiltInError.CONFLICT, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public ConflictException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
