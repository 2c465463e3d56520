package io.github.errorcontract.exception;

import io.github.errorcontract.BuiltInError;
import io.github.errorcontract.ErrorType;
import org.jspecify.annotations.Nullable;

/**
 * The resource is locked: answered with status 423 (RFC 4918, section 11.3) and
 * {@link BuiltInError#LOCKED}, unless the type says otherwise.
 */
public class ResourceLockedException extends ApiException {

	private static final long serialVersionUID = 1L;

	/**
	 * Creates an exception with the text of its code.
	 */
	public ResourceLockedException() {
		this(BuiltInError.LOCKED);
	}

	/**
	 * Creates an exception with a text to show.
	 * @param text the text, with {@code {0}}, {@code {1}} for the arguments
	 * @param arguments the arguments of the text
	 */
	public ResourceLockedException(String text, @Nullable Object... arguments) {
		super(BuiltInError.LOCKED, text, arguments);
	}

	/**
	 * Creates an exception of the given type.
	 * @param type the type
	 * @param arguments the arguments of its text
	 */
	public ResourceLockedException(ErrorType type, @Nullable Object... arguments) {
		super(type, arguments);
	}

}
