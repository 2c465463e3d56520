package io.github.errorcontract.jetty;

import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.RequestIds;
import org.eclipse.jetty.server.Server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Gives Jetty the contract's error handlers: that of the server, for requests that never
 * reach the servlet context, and that of the context in place of Spring Boot's. One of
 * the application's own is left alone.
 */
public final class ContractJettyWebServerFactoryCustomizer
		implements WebServerFactoryCustomizer<JettyServletWebServerFactory>, Ordered {

	private final ObjectProvider<ErrorPipeline> pipeline;

	private final ObjectProvider<ErrorResponder> responder;

	private final ObjectProvider<RequestIds> requestIds;

	private final ObjectProvider<ContractScope> scope;

	/**
	 * Creates the customizer. What it is given is asked for with the first error, not
	 * while the server is made.
	 * @param pipeline answers what is no request of the servlet side
	 * @param responder answers what is one
	 * @param requestIds gives a request its ID, absent for no IDs
	 * @param scope the paths that keep the contract
	 */
	public ContractJettyWebServerFactoryCustomizer(ObjectProvider<ErrorPipeline> pipeline,
			ObjectProvider<ErrorResponder> responder, ObjectProvider<RequestIds> requestIds,
			ObjectProvider<ContractScope> scope) {
		this.pipeline = pipeline;
		this.responder = responder;
		this.requestIds = requestIds;
		this.scope = scope;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers((server) -> customize(server, factory));
		factory.addConfigurations(new ErrorPageConfiguration(this.responder, this.scope));
	}

	private void customize(Server server, JettyServletWebServerFactory factory) {
		if (server.getErrorHandler() == null) {
			String contextPath = factory.getSettings().getContextPath().toString();
			JettyServerResponder core = new JettyServerResponder(this.pipeline, this.requestIds, contextPath);
			server.setErrorHandler(new ServerErrorHandler(core, this.scope, contextPath));
		}
	}

}
