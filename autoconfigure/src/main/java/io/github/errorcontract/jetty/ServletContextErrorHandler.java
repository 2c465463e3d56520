package io.github.errorcontract.jetty;

import java.io.IOException;

import io.github.errorcontract.servlet.Beans;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.StatusResponder;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Dispatches to the error page as Spring Boot's handler does. If there is no error page,
 * or if it fails, the answer is the contract's instead of Jetty's. A failure that never
 * reached the servlet side is left to the server's handler.
 */
final class ServletContextErrorHandler extends ErrorPageErrorHandler {

	private final ObjectProvider<ErrorResponder> responder;

	private final ObjectProvider<ContractScope> scope;

	private final Server server;

	ServletContextErrorHandler(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope,
			Server server) {
		this.server = server;
		this.responder = responder;
		this.scope = scope;
	}

	@Override
	public boolean errorPageForMethod(String method) {
		return true;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		if (request instanceof ErrorRequest && this.server.getErrorHandler() != null) {
			return this.server.getErrorHandler().handle(request, response, callback);
		}
		try {
			return super.handle(request, response, callback);
		}
		catch (IOException | RuntimeException | Error ex) {
			if (response.isCommitted() || !answer(request, response, failure(request))) {
				throw ex;
			}
			callback.succeeded();
			return true;
		}
	}

	private static @Nullable Throwable failure(Request request) {
		return (request.getAttribute(ERROR_EXCEPTION) instanceof Throwable failure) ? failure : null;
	}

	@Override
	protected void generateResponse(Request request, Response response, int code, String message,
			@Nullable Throwable cause, Callback callback) throws IOException {
		if (!answer(request, response, cause)) {
			super.generateResponse(request, response, code, message, cause, callback);
		}
	}

	private boolean answer(Request request, Response response, @Nullable Throwable failure) {
		ServletContextRequest inContext = Request.asInContext(request, ServletContextRequest.class);
		ErrorResponder available = Beans.available(this.responder);
		ContractScope paths = Beans.available(this.scope);
		if (inContext == null || available == null || paths == null || response.getStatus() < 400
				|| !paths.covers(inContext.getServletApiRequest())) {
			return false;
		}
		answer(inContext, response.getStatus(), failure, available);
		return true;
	}

	private static void answer(ServletContextRequest inContext, int status, @Nullable Throwable failure,
			ErrorResponder responder) {
		new StatusResponder(responder).respondToReport(status, failure, inContext.getServletApiRequest(),
				inContext.getHttpServletResponse());
	}

}
