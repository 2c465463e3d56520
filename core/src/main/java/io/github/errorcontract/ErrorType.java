package io.github.errorcontract;

/**
 * A kind of error that a service can answer with: its stable code, its HTTP status and
 * the text that people read. Usually an enum of the service implements it. Properties
 * under {@code error-contract.errors} override each member of it.
 * <p>
 * Implementations must be immutable; all three methods may be called from any thread, any
 * number of times.
 */
public interface ErrorType {

	/**
	 * Returns the code in upper snake case, for example {@code ORDER_LOCKED}. It is part
	 * of the service's contract with its clients and never changes. An enum's is the name
	 * of the constant unless it says otherwise; every other implementation has to
	 * override this method.
	 * @return the code, never null
	 */
	default String code() {
		if (this instanceof Enum<?> constant) {
			return constant.name();
		}
		throw new UnsupportedOperationException(getClass().getName() + " must override 'code()'");
	}

	/**
	 * Returns the HTTP status code.
	 * @return a status from 400 to 599 (RFC 9110, sections 15.5 and 15.6); with any other
	 * the error is answered as an internal one
	 */
	int status();

	/**
	 * Returns the text for people, safe to show to any client. {@code {0}}, {@code {1}}
	 * are replaced as {@link MessageTemplate} describes.
	 * @return the text, never null
	 */
	String message();

	/**
	 * Returns a type with the given members, for codes that are not known before run
	 * time.
	 * @param code the code in upper snake case
	 * @param status the HTTP status, 400 to 599
	 * @param message the text for people
	 * @return a serializable type
	 */
	static ErrorType of(String code, int status, String message) {
		return new SimpleErrorType(code, status, message);
	}

}
