package io.github.errorcontract.tomcat;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.webmvc.ContractErrorController;
import org.apache.catalina.Context;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;

/**
 * Puts the contract's error report into Tomcat's host, behind Spring Boot's own, so that
 * it comes first. A host that has an error report of the application's own is left alone.
 */
public final class ContractTomcatWebServerFactoryCustomizer
		implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

	private final ObjectProvider<ErrorResponder> responder;

	private final ObjectProvider<ContractScope> scope;

	private final @Nullable ObjectProvider<ContractErrorController> errorPage;

	/**
	 * Creates the customizer. What it is given is asked for with the first error, not
	 * while the server is made.
	 * @param responder answers
	 * @param scope the paths that keep the contract
	 * @param errorPage the contract's error page, missing where the application's own
	 * answers what Tomcat would dispatch to it; null for a server without error pages
	 */
	public ContractTomcatWebServerFactoryCustomizer(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope, @Nullable ObjectProvider<ContractErrorController> errorPage) {
		this.responder = responder;
		this.scope = scope;
		this.errorPage = errorPage;
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers(this::customize);
	}

	private void customize(Context context) {
		if (context.getParent() instanceof StandardHost host && !hasOwnReport(host)) {
			ContractErrorReportValve valve = new ContractErrorReportValve(this.responder, this.scope, this.errorPage,
					context.getPath());
			boolean terse = hasReport(host.getPipeline());
			valve.setShowReport(!terse);
			valve.setShowServerInfo(!terse);
			host.getPipeline().addValve(valve);
			host.setErrorReportValveClass(ContractErrorReportValve.class.getName());
		}
	}

	private static boolean hasOwnReport(StandardHost host) {
		if (!ErrorReportValve.class.getName().equals(host.getErrorReportValveClass())) {
			return true;
		}
		for (Valve valve : host.getPipeline().getValves()) {
			if (valve instanceof ErrorReportValve && valve.getClass() != ErrorReportValve.class) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasReport(Pipeline pipeline) {
		for (Valve valve : pipeline.getValves()) {
			if (valve instanceof ErrorReportValve) {
				return true;
			}
		}
		return false;
	}

}
