package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * Another service did not answer in time: answered with status 504 (RFC 9110, section
 * 15.6.5) and {@link BuiltInError#UPSTREAM_TIMEOUT}, unless the type says otherwise.
 */
public class UpstreamTimeoutException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public UpstreamTimeoutException() {
		this(BuiltInError.UPSTREAM_TIMEOUT);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public UpstreamTimeoutException(String text, @Nullable Object... arguments) {
		super(BuiltInError.UPSTREAM_TIMEOUT, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public UpstreamTimeoutException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
