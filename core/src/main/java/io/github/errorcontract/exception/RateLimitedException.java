package io.github.errorcontract.exception;

import java.time.Duration;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The caller has sent too many requests. Answered with status 429 (RFC 6585, section 4)
 * and {@link BuiltInError#RATE_LIMITED} unless created with another type.
 *
 * @since 0.1.0
 */
public class RateLimitedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public RateLimitedException() {
		this(BuiltInError.RATE_LIMITED);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public RateLimitedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.RATE_LIMITED, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public RateLimitedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

	/**
	 * Creates an exception with the default message and a {@code Retry-After} header.
	 * @param retryAfter how long clients should wait before they retry
	 */
	public RateLimitedException(Duration retryAfter) {
		this();
		retryAfter(retryAfter);
	}

}
