package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The resource does not exist: answered with status 404 (RFC 9110, section 15.5.5) and
 * {@link BuiltInError#NOT_FOUND}, unless the type says otherwise.
 */
public class NotFoundException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public NotFoundException() {
		this(BuiltInError.NOT_FOUND);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public NotFoundException(String text, @Nullable Object... arguments) {
		super(BuiltInError.NOT_FOUND, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public NotFoundException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
