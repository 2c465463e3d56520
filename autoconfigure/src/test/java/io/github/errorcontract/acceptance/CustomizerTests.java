package io.github.errorcontract.acceptance;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import io.github.errorcontract.ErrorCustomizer;
import io.github.errorcontract.exception.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

@FailureTable
class CustomizerTests {

	private static Server server;

	private static Log log;

	@Parameter
	Container container;

	@BeforeParameterizedClassInvocation
	static void start(Container container) {
		server = Server.on(container).start(Service.class);
		log = Log.ofContract();
	}

	@AfterParameterizedClassInvocation
	static void stop() {
		log.close();
		server.close();
	}

	@Test
	void leavesOutPropertiesThatAreMembersOfTheContract() {
		for (int i = 0; i < 2; i++) {
			Call.throwing(() -> new NotFoundException("No order 7."))
				.gives(404, "NOT_FOUND")
				.message("No order 7.")
				.property("region", "\"north\"")
				.verify(server);
			Call.get("/nosuch").gives(404, "ROUTE_NOT_FOUND").property("region", "\"north\"").verify(server);
		}
		List<ILoggingEvent> warnings = log.events().stream().filter((event) -> event.getLevel() == Level.WARN).toList();
		assertThat(warnings).extracting(ILoggingEvent::getFormattedMessage)
			.containsExactly(
					"Ignoring error property 'service' of a customizer, which the contract defines itself; "
							+ "to include it, add 'service' to 'error-contract.body.include'",
					"Ignoring error property 'retryAfter' of a customizer, which the contract defines itself; "
							+ "to include it, add 'retry-after' to 'error-contract.body.include'",
					"Ignoring error property 'message' of a customizer, which the contract defines itself");
	}

	@Configuration(proxyBeanMethods = false)
	static class Service {

		@Bean
		ErrorCustomizer serviceCustomizer() {
			return (error, context) -> error.property("service", "shop")
				.property("retryAfter", 7)
				.property("message", "Other.")
				.property("region", "north");
		}

	}

}
