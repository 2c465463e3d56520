package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the request does not hold: answered with status 412 (RFC 9110, section
 * 15.5.13) and {@link BuiltInError#PRECONDITION_FAILED}, unless the type says otherwise.
 */
public class PreconditionFailedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public PreconditionFailedException() {
		this(BuiltInError.PRECONDITION_FAILED);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public PreconditionFailedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.PRECONDITION_FAILED, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public PreconditionFailedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
