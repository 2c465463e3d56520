package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The functionality does not exist yet: answered with status 501 (RFC 9110, section
 * 15.6.2) and {@link BuiltInError#NOT_IMPLEMENTED}, unless the type says otherwise.
 */
public class NotImplementedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public NotImplementedException() {
		this(BuiltInError.NOT_IMPLEMENTED);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public NotImplementedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.NOT_IMPLEMENTED, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public NotImplementedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
