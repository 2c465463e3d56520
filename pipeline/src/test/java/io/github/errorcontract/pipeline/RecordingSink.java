package io.github.errorcontract.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what is written, in place of a response.
 */
final class RecordingSink implements AnswerSink {

	private final List<String> written = new ArrayList<>();

	private final List<Answer> answers = new ArrayList<>();

	private String body = "";

	/**
	 * Returns status and code of each answer.
	 */
	List<String> written() {
		return this.written;
	}

	/**
	 * Returns the answers as they were handed over, which are no longer valid.
	 */
	List<Answer> answers() {
		return this.answers;
	}

	/**
	 * Returns the body of the last answer.
	 */
	String body() {
		return this.body;
	}

	@Override
	public void write(Answer answer) throws IOException {
		ByteArrayOutputStream stream = new ByteArrayOutputStream();
		answer.writeBody(stream);
		this.body = stream.toString(StandardCharsets.UTF_8);
		this.written.add(answer.error().toString());
		this.answers.add(answer);
	}

}
