package io.github.errorcontract.exception;

import java.time.Duration;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The caller sent too many requests: answered with status 429 (RFC 6585, section 4) and
 * {@link BuiltInError#RATE_LIMITED}, unless the type says otherwise.
 */
public class RateLimitedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public RateLimitedException() {
		this(BuiltInError.RATE_LIMITED);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public RateLimitedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.RATE_LIMITED, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public RateLimitedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

	/**
	 * Creates an exception with the text of its code.
	 * @param retryAfter after how long a retry may help
	 */
	public RateLimitedException(Duration retryAfter) {
		this();
		retryAfter(retryAfter);
	}

}
