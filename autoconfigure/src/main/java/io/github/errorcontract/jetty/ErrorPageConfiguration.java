package io.github.errorcontract.jetty;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import org.eclipse.jetty.ee11.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee11.webapp.AbstractConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Replaces the error handler that Spring Boot gives the servlet context.
 */
final class ErrorPageConfiguration extends AbstractConfiguration {

	private static final String OF_SPRING_BOOT = "org.springframework.boot.jetty.servlet.JettyEmbeddedErrorHandler";

	private final ObjectProvider<ErrorResponder> responder;

	private final ObjectProvider<ContractScope> scope;

	ErrorPageConfiguration(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
		super(new Builder());
		this.responder = responder;
		this.scope = scope;
	}

	@Override
	public void configure(WebAppContext context) {
		if (context.getErrorHandler() instanceof ErrorPageErrorHandler pages
				&& pages.getClass().getName().equals(OF_SPRING_BOOT)) {
			ServletContextErrorHandler handler = new ServletContextErrorHandler(this.responder, this.scope,
					context.getServer());
			handler.setErrorPages(pages.getErrorPages());
			context.setErrorHandler(handler);
		}
	}

}
