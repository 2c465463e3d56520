package io.github.errorcontract.exception;

import java.time.Duration;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The service is temporarily unable to handle the request. Answered with status 503 (RFC
 * 9110, section 15.6.4) and {@link BuiltInError#SERVICE_UNAVAILABLE} unless created with
 * another type.
 *
 * @since 0.1.0
 */
public class ServiceUnavailableException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public ServiceUnavailableException() {
		this(BuiltInError.SERVICE_UNAVAILABLE);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ServiceUnavailableException(String text, @Nullable Object... arguments) {
		super(BuiltInError.SERVICE_UNAVAILABLE, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public ServiceUnavailableException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

	/**
	 * Creates an exception with the default message and a {@code Retry-After} header.
	 * @param retryAfter how long clients should wait before they retry
	 */
	public ServiceUnavailableException(Duration retryAfter) {
		this();
		retryAfter(retryAfter);
	}

}
