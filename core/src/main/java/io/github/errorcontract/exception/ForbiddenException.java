package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The caller may not do this: answered with status 403 (RFC 9110, section 15.5.4) and
 * {@link BuiltInError#FORBIDDEN}, unless the type says otherwise.
 */
public class ForbiddenException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public ForbiddenException() {
		this(BuiltInError.FORBIDDEN);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public ForbiddenException(String text, @Nullable Object... arguments) {
		super(BuiltInError.FORBIDDEN, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public ForbiddenException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
