package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The request must be conditional: answered with status 428 (RFC 6585, section 3) and
 * {@link BuiltInError#PRECONDITION_REQUIRED}, unless the type says otherwise.
 */
public class PreconditionRequiredException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public PreconditionRequiredException() {
		this(BuiltInError.PRECONDITION_REQUIRED);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public PreconditionRequiredException(String text, @Nullable Object... arguments) {
		super(BuiltInError.PRECONDITION_REQUIRED, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public PreconditionRequiredException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
