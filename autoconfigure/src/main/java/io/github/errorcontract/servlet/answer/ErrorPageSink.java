package io.github.errorcontract.servlet.answer;

import java.io.IOException;

import io.github.errorcontract.pipeline.Answer;
import io.github.errorcontract.pipeline.AnswerSink;
import io.github.errorcontract.servlet.response.AbandonedBody;
import io.github.errorcontract.servlet.response.ContractResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sends the container to the error page, with the status and header fields of the answer.
 */
final class ErrorPageSink implements AnswerSink {

	private final HttpServletRequest request;

	private final HttpServletResponse response;

	private final ContractResponse contract;

	ErrorPageSink(HttpServletRequest request, HttpServletResponse response, ContractResponse contract) {
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
		AbandonedBody.drop(this.response, this.contract, answer.status());
		this.contract.beLeftToPage();
		answer.writeHeaders(this.contract.fieldsOf(this.response));
		ErrorPageHeaderCarryover.keep(this.request, this.response, answer.error());
		this.response.sendError(answer.status(), answer.error().message());
	}

}
