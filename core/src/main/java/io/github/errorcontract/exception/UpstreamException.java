package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * Another service answered with an error: answered with status 502 (RFC 9110, section
 * 15.6.3) and {@link BuiltInError#UPSTREAM_ERROR}, unless the type says otherwise.
 */
public class UpstreamException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public UpstreamException() {
		this(BuiltInError.UPSTREAM_ERROR);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public UpstreamException(String text, @Nullable Object... arguments) {
		super(BuiltInError.UPSTREAM_ERROR, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public UpstreamException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
