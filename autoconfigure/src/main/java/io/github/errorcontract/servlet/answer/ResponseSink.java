package io.github.errorcontract.servlet.answer;

import java.io.IOException;

import io.github.errorcontract.pipeline.Answer;
import io.github.errorcontract.pipeline.AnswerSink;
import io.github.errorcontract.servlet.response.AbandonedBody;
import io.github.errorcontract.servlet.response.ContractResponse;
import io.github.errorcontract.servlet.response.ServletHeaderFields;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer to a servlet response. Where a filter encodes the body, it is written
 * beneath that filter's response, whose own end is then discarded.
 */
final class ResponseSink implements AnswerSink {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final @Nullable ContractResponse contract;

	ResponseSink(HttpServletRequest request, HttpServletResponse response, @Nullable ContractResponse contract) {
		this.request = request;
		this.response = response;
		this.contract = contract;
	}

	@Override
	public boolean isOpen() {
		return !this.response.isCommitted();
	}

	@Override
	public void write(Answer answer) throws IOException {
		ContractResponse ours = this.contract;
		if (ours == null || ours == this.response) {
			writeTo(this.response, answer);
			return;
		}
		boolean encoded = this.response.containsHeader("Content-Encoding");
		this.response.resetBuffer();
		ours.resetBuffer();
		writeTo((encoded || isKeptByFilters()) ? ours : this.response, answer);
		if (encoded) {
			ours.close();
		}
	}

	/**
	 * Tells whether a filter that keeps the body back until the request is done would
	 * lose this answer, or its length: a HEAD has no body to be passed on, and a request
	 * that has become asynchronous is not done when it comes back to that filter.
	 */
	private boolean isKeptByFilters() {
		return isHead() || this.request.isAsyncStarted();
	}

	private boolean isHead() {
		return "HEAD".equals(this.request.getMethod());
	}

	private void writeTo(HttpServletResponse target, Answer answer) throws IOException {
		ServletOutputStream stream = AbandonedBody.drop(target, this.contract, answer.status());
		if (this.contract != null) {
			this.contract.beAnswered();
		}
		target.setStatus(answer.status());
		target.setContentType(answer.mediaType());
		target.setContentLength(answer.length());
		answer.writeHeaders((this.contract != null) ? this.contract.fieldsOf(target)
				: new ServletHeaderFields(target, this.request, null));
		if (!isHead()) {
			answer.writeBody(stream);
		}
	}

}
