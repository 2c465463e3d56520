package io.github.errorcontract.websocket;

import java.util.List;

import io.github.errorcontract.servlet.ContractScope;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractWebSocketAutoConfigurationTests {

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractWebSocketAutoConfiguration.class))
		.withBean(ContractScope.class, () -> new ContractScope(List.of("/**"), List.of()));

	@Test
	void interceptsHandshakes() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(HandshakeBeanPostProcessor.class));
	}

	@Test
	void isAbsentWithoutSpringsModule() {
		this.runner.withClassLoader(new FilteredClassLoader(WebSocketHttpRequestHandler.class))
			.run((context) -> assertThat(context).doesNotHaveBean(HandshakeBeanPostProcessor.class));
	}

	@Test
	void isAbsentWhereContractIsDisabled() {
		this.runner.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(HandshakeBeanPostProcessor.class));
	}

}
