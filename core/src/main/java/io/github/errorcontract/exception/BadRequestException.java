package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The request is malformed: answered with status 400 (RFC 9110, section 15.5.1) and
 * {@link BuiltInError#INVALID_REQUEST}, unless the type says otherwise.
 */
public class BadRequestException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public BadRequestException() {
		this(BuiltInError.INVALID_REQUEST);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public BadRequestException(String text, @Nullable Object... arguments) {
		super(BuiltInError.INVALID_REQUEST, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public BadRequestException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
