package io.github.errorcontract.pipeline;

/**
 * What became of a failure that a door has handed to the pipeline.
 *
 * @since 0.1.0
 */
public enum Outcome {

	/** The answer is written, and the listeners were told of it. */
	WRITTEN,

	/** The failure names a status below 400; nothing was written. */
	NOT_AN_ERROR,

	/**
	 * The response was committed; nothing was written and the failure is in the log. The
	 * door has to end the connection, so that the client does not take a truncated body
	 * for a complete one (RFC 9112, section 8).
	 */
	TOO_LATE,

	/** The client is gone; nobody was told. */
	CLIENT_GONE

}
