package io.github.errorcontract.tomcat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import io.github.errorcontract.servlet.Beans;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.StatusResponder;
import io.github.errorcontract.webmvc.ContractErrorController;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.ExceptionUtils;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers with the contract where Tomcat would write a page of its own. A request that is
 * refused already when it gets here goes no further: its dispatch to the error page would
 * pass filters that it has not passed before, Spring Security's among them.
 */
final class ContractErrorReportValve extends ErrorReportValve {

	private final ObjectProvider<ErrorResponder> responder;

	private final ObjectProvider<ContractScope> scope;

	private final @Nullable ObjectProvider<ContractErrorController> errorPage;

	private final String contextPath;

	ContractErrorReportValve(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope,
			@Nullable ObjectProvider<ContractErrorController> errorPage, String contextPath) {
		this.contextPath = contextPath;
		this.responder = responder;
		this.scope = scope;
		this.errorPage = errorPage;
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isRefused(request, response) && !hasOwnErrorPage() && answer(request, response, failure(request))) {
			return;
		}
		try {
			super.invoke(request, response);
		}
		catch (ServletException | RuntimeException | Error ex) {
			ExceptionUtils.handleThrowable(ex);
			if (response.isCommitted() || !answerEscaped(request, response, ex)) {
				throw ex;
			}
		}
	}

	/**
	 * Tells whether Tomcat has refused a request itself. An asynchronous one that has
	 * failed comes here anew in the same state.
	 */
	private static boolean isRefused(Request request, Response response) {
		return response.isErrorReportRequired() && !request.isAsync();
	}

	/**
	 * Tells whether the error page is the application's own: the contract's controller
	 * gave way to it.
	 */
	private boolean hasOwnErrorPage() {
		return this.errorPage != null && this.errorPage.stream().findAny().isEmpty();
	}

	private static @Nullable Throwable failure(Request request) {
		return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
	}

	private boolean answerEscaped(Request request, Response response, Throwable failure) {
		response.setStatus(500);
		response.setError();
		return answer(request, response, failure);
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (!answer(request, response, failure)) {
			super.report(request, response, failure);
		}
	}

	/**
	 * Answers an error that has no body yet.
	 * @return whether nothing is left to do
	 */
	private boolean answer(Request request, Response response, @Nullable Throwable failure) {
		if (!isOpen(response) || !covers(request)) {
			return false;
		}
		ErrorResponder responder = Beans.available(this.responder);
		if (responder == null) {
			return false;
		}
		response.setSuspended(false);
		int status = RefusedRequest.status(request, response.getStatus(), failure);
		new StatusResponder(responder).respondToReport(status, failure, request, response);
		finish(response);
		return true;
	}

	private static boolean isOpen(Response response) {
		if (response.getStatus() < 400 || !response.isError() || response.isCommitted()
				|| response.getContentWritten() > 0) {
			return false;
		}
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

	private boolean covers(Request request) {
		ContractScope paths = Beans.available(this.scope);
		String path = request.getRequestURI();
		if (paths == null || path == null) {
			return paths != null;
		}
		return (request.getContext() != null) ? paths.covers(request)
				: paths.covers(ContractScope.withoutContext(this.contextPath, path));
	}

	private static void finish(Response response) {
		response.setErrorReported();
		try {
			response.finishResponse();
		}
		catch (IOException ex) {
			// the client is gone
		}
	}

}
