package io.github.errorcontract.servlet.answer;

import java.io.IOException;

import io.github.errorcontract.ApiError;
import io.github.errorcontract.logging.LateFailureLog;
import io.github.errorcontract.pipeline.AnswerSink;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.pipeline.Outcome;
import io.github.errorcontract.servlet.DisconnectedClient;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.RequestLocales;
import io.github.errorcontract.servlet.ServletErrorContext;
import io.github.errorcontract.servlet.response.ContractResponse;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.WebUtils;

/**
 * The {@link ErrorResponder} that takes a failure through the pipeline.
 */
public final class PipelineErrorResponder implements ErrorResponder {

	private final ErrorPipeline pipeline;

	private final @Nullable RequestIds requestIds;

	private final RequestLocales locales;

	private final BrowserPages pages;

	/**
	 * Creates the responder.
	 * @param pipeline from failure to answer
	 * @param requestIds gives a request its ID where no filter did, null for no IDs
	 * @param locales finds the locale of a request
	 * @param pages which requests get the error page of Spring Boot
	 */
	public PipelineErrorResponder(ErrorPipeline pipeline, @Nullable RequestIds requestIds, RequestLocales locales,
			BrowserPages pages) {
		this.locales = locales;
		this.pages = pages;
		this.pipeline = pipeline;
		this.requestIds = requestIds;
	}

	/**
	 * Answers, even if this thread is interrupted: writing would close the connection. It
	 * is interrupted again afterwards.
	 */
	@Override
	public boolean respond(HttpServletRequest request, HttpServletResponse response, Throwable failure) {
		boolean interrupted = Thread.interrupted();
		try {
			return answer(request, response, failure);
		}
		finally {
			restore(interrupted);
		}
	}

	private static void restore(boolean interrupted) {
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private boolean answer(HttpServletRequest request, HttpServletResponse response, Throwable failure) {
		if (isRefused(request, response)) {
			return true;
		}
		ContractResponse contract = ContractResponse.find(request, response);
		if (contract != null && isOver(contract)) {
			return false;
		}
		ServletErrorContext context = context(request, response, failure);
		ApiError shown = ErrorPageHeaderCarryover.error(request);
		if (shown != null && !response.isCommitted()) {
			LateFailureLog.pageFailed(context);
			return this.pipeline.answerAgain(shown, context, sink(request, response, contract)) == Outcome.WRITTEN;
		}
		if (response.isCommitted() && DisconnectedClient.isBehind(failure)) {
			DisconnectedClient.log(request, context);
			return false;
		}
		Outcome outcome = this.pipeline.answer(failure, context, sink(request, response, contract));
		note(outcome, context, contract);
		return outcome == Outcome.WRITTEN || outcome == Outcome.CLIENT_GONE;
	}

	@Override
	public void respond(HttpServletRequest request, HttpServletResponse response, ApiError error) {
		boolean interrupted = Thread.interrupted();
		try {
			answer(request, response, error);
		}
		finally {
			restore(interrupted);
		}
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, ApiError error) {
		ContractResponse contract = ContractResponse.find(request, response);
		if (contract == null || !isOver(contract)) {
			ServletErrorContext context = context(request, response, null);
			Outcome outcome = this.pipeline.answer(error, context, sink(request, response, contract));
			note(outcome, context, contract);
		}
	}

	/**
	 * Tells whether the container has refused the request while it was read, a broken
	 * chunk for one. It lets nobody write to the response then, as if it were committed,
	 * and dispatches to the error page in the end. Where Spring MVC names a failure that
	 * a view answers, it names a status too.
	 */
	private static boolean isRefused(HttpServletRequest request, HttpServletResponse response) {
		return response.isCommitted() && response.getStatus() >= 400
				&& request.getDispatcherType() != DispatcherType.ERROR
				&& request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof IOException
				&& request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
	}

	/**
	 * Tells whether the response is a complete answer, the connection has to end, or the
	 * container is to dispatch to the error page: the filter sees to all of them. What
	 * was not sent is taken back.
	 */
	private static boolean isOver(ContractResponse contract) {
		if (contract.isTooLate() || !contract.isCommitted()) {
			return contract.isTooLate();
		}
		return contract.isAnswered() || (!contract.takeBack() && !contract.isSent());
	}

	private ServletErrorContext context(HttpServletRequest request, HttpServletResponse response,
			@Nullable Throwable failure) {
		String id = (this.requestIds != null) ? this.requestIds.assign(request, response) : null;
		return new ServletErrorContext(request, failure, id, this.locales);
	}

	private AnswerSink sink(HttpServletRequest request, HttpServletResponse response,
			@Nullable ContractResponse contract) {
		return (contract != null && this.pages.canServe(request, contract))
				? new ErrorPageSink(request, response, contract) : new ResponseSink(request, response, contract);
	}

	private static void note(Outcome outcome, ServletErrorContext context, @Nullable ContractResponse contract) {
		if (outcome == Outcome.TOO_LATE && contract != null) {
			contract.beTooLate();
		}
		else if (outcome == Outcome.CLIENT_GONE) {
			DisconnectedClient.log(context.request(), context);
		}
		else if (outcome == Outcome.WRITTEN) {
			clearShownFailure(context.request());
		}
	}

	/**
	 * Takes back that a view was to show a failure, where it has failed itself: Tomcat
	 * would take that for an error which nobody has answered.
	 */
	private static void clearShownFailure(HttpServletRequest request) {
		if (request.getDispatcherType() != DispatcherType.ERROR
				&& request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) != null) {
			WebUtils.clearErrorRequestAttributes(request);
		}
	}

}
