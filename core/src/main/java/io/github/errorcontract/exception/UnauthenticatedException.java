package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The request lacks valid credentials. Answered with status 401 (RFC 9110, section
 * 15.5.2) and {@link BuiltInError#UNAUTHENTICATED} unless created with another type.
 *
 * @since 0.1.0
 */
public class UnauthenticatedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public UnauthenticatedException() {
		this(BuiltInError.UNAUTHENTICATED);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public UnauthenticatedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.UNAUTHENTICATED, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public UnauthenticatedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

	/**
	 * Sets the {@code WWW-Authenticate} header (RFC 9110, section 11.6.1), which
	 * otherwise has the configured challenge or that of Spring Security.
	 * @param challenges the challenges, one for each header value
	 * @return this exception
	 */
	public ApiException challenge(String... challenges) {
		return header("WWW-Authenticate", challenges);
	}

}
