package io.github.errorcontract.exception;

import java.net.URI;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The resource existed but is no longer available. Answered with status 410 (RFC 9110,
 * section 15.5.11) and {@link BuiltInError#GONE} unless created with another type.
 *
 * @since 0.1.0
 */
public class GoneException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the default message.
	 */
	public GoneException() {
		this(BuiltInError.GONE);
	}

	/**
	 * Creates an exception with its own message.
	 * @param text the message to show to the client, with placeholders such as
	 * {@code {0}}
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public GoneException(String text, @Nullable Object... arguments) {
		super(BuiltInError.GONE, text, arguments);
	}

	/**
	 * Creates an exception with the code, status and message of the given type.
	 * @param type the type of the error
	 * @param arguments the arguments of the message, optionally followed by the cause
	 */
	public GoneException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

	/**
	 * Creates an exception with the default message and a link to another resource.
	 * @param successor the resource that replaces this one
	 * @see #successor(URI)
	 */
	public GoneException(URI successor) {
		this();
		successor(successor);
	}

	/**
	 * Links to the resource that replaces this one, in a {@code Link} header with
	 * {@code rel="successor-version"} (RFC 5829, section 3.4).
	 * @param successor the URI of the resource
	 * @return this exception
	 */
	public ApiException successor(URI successor) {
		return header("Link", "<" + successor.toASCIIString() + ">; rel=\"successor-version\"");
	}

}
