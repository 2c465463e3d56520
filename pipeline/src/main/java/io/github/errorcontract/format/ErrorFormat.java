package io.github.errorcontract.format;

/**
 * The formats of answers.
 */
public enum ErrorFormat {

	/** The contract's own envelope; a client that asks for a problem gets one. */
	ENVELOPE("application/json"),

	/** Problem details (RFC 9457) for every client. */
	PROBLEM("application/problem+json");

	private final Choice fixed;

	private final Choice negotiated;

	ErrorFormat(String mediaType) {
		this.fixed = new Choice(this, new Representation(mediaType, false));
		this.negotiated = new Choice(this, new Representation(mediaType, true));
	}

	/**
	 * Returns the choice of this format.
	 * @param negotiated whether another {@code Accept} could have led to another answer
	 */
	public Choice chosen(boolean negotiated) {
		return negotiated ? this.negotiated : this.fixed;
	}

	/**
	 * A format and how the client is told of it.
	 *
	 * @param format the format
	 * @param representation what the body is written as
	 */
	public record Choice(ErrorFormat format, Representation representation) {

	}

}
