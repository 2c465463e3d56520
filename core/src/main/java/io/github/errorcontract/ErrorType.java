package io.github.errorcontract;

/**
 * A kind of error that a service responds with: its stable code, HTTP status and message.
 * Typically implemented by an enum with one constant for each error. Each of the three
 * can be overridden with {@code error-contract.errors} properties.
 * <p>
 * Implementations must be immutable: all methods may be called any number of times, from
 * any thread.
 *
 * @since 0.1.0
 */
public interface ErrorType {

	/**
	 * Returns the machine-readable code in upper snake case, for example
	 * {@code ORDER_LOCKED}. Clients depend on it, so it should never change. The default
	 * implementation returns the name of an enum constant.
	 * @throws UnsupportedOperationException if this is not an enum and does not override
	 * this method
	 */
	default String code() {
		if (this instanceof Enum<?> constant) {
			return constant.name();
		}
		throw new UnsupportedOperationException(getClass().getName() + " must override 'code()'");
	}

	/**
	 * Returns the HTTP status code, from 400 to 599 (RFC 9110, sections 15.5 and 15.6).
	 * With any other value, the request is answered with
	 * {@link BuiltInError#INTERNAL_ERROR}.
	 */
	int status();

	/**
	 * Returns the human-readable message, which must be safe to show to any client. It
	 * may contain placeholders for arguments, such as {@code {0}}, and for properties and
	 * getters of the exception, such as {@code {orderId}}.
	 * @see MessageTemplate
	 */
	String message();

	/**
	 * Creates a type, for codes that are not known at compile time.
	 * @param code the machine-readable code, in upper snake case
	 * @param status the HTTP status code, from 400 to 599
	 * @param message the human-readable message, optionally with placeholders
	 * @return a serializable type
	 */
	static ErrorType of(String code, int status, String message) {
		return new SimpleErrorType(code, status, message);
	}

}
