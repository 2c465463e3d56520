package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The input breaks a rule; {@link #detail(String, String, String)} says which: answered
 * with status 422 (RFC 9110, section 15.5.21) and {@link BuiltInError#VALIDATION_ERROR},
 * unless the type says otherwise.
 */
public class ValidationFailedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public ValidationFailedException() {
		this(BuiltInError.VALIDATION_ERROR);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public ValidationFailedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.VALIDATION_ERROR, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public ValidationFailedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
