package io.github.errorcontract.jetty;

import io.github.errorcontract.servlet.Beans;
import io.github.errorcontract.servlet.ContractScope;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Answers what fails outside the servlet context, above all what Jetty refuses.
 */
final class ServerErrorHandler extends ErrorHandler {

	private final JettyServerResponder responder;

	private final ObjectProvider<ContractScope> scope;

	private final String contextPath;

	ServerErrorHandler(JettyServerResponder responder, ObjectProvider<ContractScope> scope, String contextPath) {
		this.responder = responder;
		this.scope = scope;
		this.contextPath = contextPath;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		Throwable cause = (request.getAttribute(ERROR_EXCEPTION) instanceof Throwable failure) ? failure : null;
		boolean clientIsGone = cause instanceof EofException && !(cause instanceof HttpException);
		if (!clientIsGone && response.getStatus() >= 400 && covers(JettyRequestPath.of(request))
				&& this.responder.respond(request, response, callback, cause)) {
			return true;
		}
		return super.handle(request, response, callback);
	}

	private boolean covers(String path) {
		ContractScope paths = Beans.available(this.scope);
		if (paths == null || path.isEmpty()) {
			return paths != null;
		}
		return paths.covers(ContractScope.withoutContext(this.contextPath, path));
	}

}
