package io.github.errorcontract.pipeline;

import java.io.IOException;

/**
 * Where a door writes an answer. One sink takes one answer, on the thread that the
 * failure was reported on.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface AnswerSink {

	/**
	 * Writes the answer: its status, media type, length, header fields and, unless the
	 * request is a HEAD, its body. Anything that the response had begun is dropped first.
	 * @param answer the answer; valid until this method returns
	 * @throws IOException if the client cannot be reached
	 */
	void write(Answer answer) throws IOException;

	/**
	 * Whether an answer can still be written. Asked once, before anything else.
	 * @return false if the response is committed, so that every answer is too late
	 */
	default boolean isOpen() {
		return true;
	}

}
