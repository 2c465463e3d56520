package io.github.errorcontract.exception;

import java.time.Duration;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The service cannot answer for the moment: answered with status 503 (RFC 9110, section
 * 15.6.4) and {@link BuiltInError#SERVICE_UNAVAILABLE}, unless the type says otherwise.
 */
public class ServiceUnavailableException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public ServiceUnavailableException() {
		this(BuiltInError.SERVICE_UNAVAILABLE);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public ServiceUnavailableException(String text, @Nullable Object... arguments) {
		super(BuiltInError.SERVICE_UNAVAILABLE, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public ServiceUnavailableException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

	/**
	 * Creates an exception with the text of its code.
	 * @param retryAfter after how long a retry may help
	 */
	public ServiceUnavailableException(Duration retryAfter) {
		this();
		retryAfter(retryAfter);
	}

}
