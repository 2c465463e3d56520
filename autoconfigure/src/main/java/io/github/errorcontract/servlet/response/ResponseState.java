package io.github.errorcontract.servlet.response;

/**
 * What a response may still do. A state is left only for one below it, or by a reset.
 */
enum ResponseState {

	/** There is no body yet. */
	OPEN,

	/** The application has begun a body. */
	BEGUN,

	/** The response is an answer of the pipeline. */
	ANSWERED,

	/** The container is sent to its error page. */
	LEFT,

	/** A failure came after the response was committed. */
	TOO_LATE,

	/** The response is a complete answer; nothing more is taken. */
	CLOSED;

	/**
	 * Tells whether the application still decides on the answer.
	 */
	boolean isUndecided() {
		return compareTo(ANSWERED) < 0;
	}

	boolean isAnswered() {
		return !isUndecided() && this != TOO_LATE;
	}

}
