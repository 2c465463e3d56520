package io.github.errorcontract.acceptance;

import java.io.IOException;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.MDC;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Shows what the MDC of a Tomcat thread has before any filter.
 */
@Configuration(proxyBeanMethods = false)
class LeakValveConfiguration {

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> leakValve() {
		return (factory) -> factory.addEngineValves(new LeakValve());
	}

	static final class LeakValve extends ValveBase {

		LeakValve() {
			super(true);
		}

		@Override
		public void invoke(Request request, Response response) throws IOException, ServletException {
			if (request.getRequestURI().equals("/before-filters")) {
				response.setHeader("X-Mdc-Before", String.valueOf(MDC.get("rid")));
			}
			getNext().invoke(request, response);
		}

	}

}
