package io.github.errorcontract.exception;

import java.net.URI;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The resource existed once: answered with status 410 (RFC 9110, section 15.5.11) and
 * {@link BuiltInError#GONE}, unless the type says otherwise.
 */
public class GoneException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public GoneException() {
		this(BuiltInError.GONE);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public GoneException(String text, @Nullable Object... arguments) {
		super(BuiltInError.GONE, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public GoneException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

	/**
	 * Creates an exception with the text of its code.
	 * @param successor the resource that took the place of this one, sent as {@code Link}
	 * with {@code rel="successor-version"} (RFC 5829, section 3.4)
	 */
	public GoneException(URI successor) {
		this();
		successor(successor);
	}

	/**
	 * Names the resource that took the place of this one.
	 * @param successor its URI, sent as {@code Link} with {@code rel="successor-version"}
	 * (RFC 5829, section 3.4)
	 * @return this
	 */
	public ApiException successor(URI successor) {
		return header("Link", "<" + successor.toASCIIString() + ">; rel=\"successor-version\"");
	}

}
