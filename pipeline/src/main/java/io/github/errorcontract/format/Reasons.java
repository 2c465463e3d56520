package io.github.errorcontract.format;

/**
 * Which reasons of a bare status become the message of the error. The reason of a 5xx is
 * never shown.
 */
public enum Reasons {

	/**
	 * Reasons that a developer declared: in a {@code ResponseStatusException}, an
	 * {@code ErrorResponse} or {@code @ResponseStatus}.
	 */
	DECLARED,

	/** Declared reasons and the text of {@code sendError(status, text)}. */
	ALL,

	/** No reasons. */
	NONE

}
