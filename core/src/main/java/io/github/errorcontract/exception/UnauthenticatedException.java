package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The caller is not known: answered with status 401 (RFC 9110, section 15.5.2) and
 * {@link BuiltInError#UNAUTHENTICATED}, unless the type says otherwise.
 */
public class UnauthenticatedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public UnauthenticatedException() {
		this(BuiltInError.UNAUTHENTICATED);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public UnauthenticatedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.UNAUTHENTICATED, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public UnauthenticatedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

	/**
	 * Sets the challenges of the header field {@code WWW-Authenticate}, in place of
	 * {@code error-contract.challenge}.
	 * @param challenges the challenges (RFC 9110, section 11.6.1)
	 * @return this
	 */
	public ApiException challenge(String... challenges) {
		return header("WWW-Authenticate", challenges);
	}

}
