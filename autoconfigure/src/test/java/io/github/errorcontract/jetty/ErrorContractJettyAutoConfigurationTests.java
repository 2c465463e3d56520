package io.github.errorcontract.jetty;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractJettyAutoConfigurationTests {

	private static final AutoConfigurations ALL = AutoConfigurations.of(ErrorContractAutoConfiguration.class,
			ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
			ErrorContractWebMvcAutoConfiguration.class, ErrorContractJettyAutoConfiguration.class);

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner().withConfiguration(ALL)
		.withBean(WebProperties.class);

	@Test
	void opensDoorOfJetty() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(ContractJettyWebServerFactoryCustomizer.class));
	}

	@Test
	void doesNothingWithoutJetty() {
		this.runner.withClassLoader(new FilteredClassLoader(Server.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(ErrorResponder.class)
				.doesNotHaveBean(ContractJettyWebServerFactoryCustomizer.class));
	}

	@Test
	void doesNothingWithoutSpringBootsJetty() {
		this.runner.withClassLoader(new FilteredClassLoader(JettyServletWebServerFactory.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(ContractJettyWebServerFactoryCustomizer.class));
	}

	@Test
	void doesNothingOutsideOfWebApplication() {
		new ApplicationContextRunner().withConfiguration(ALL)
			.run((context) -> assertThat(context).doesNotHaveBean(ContractJettyWebServerFactoryCustomizer.class));
	}

	@Test
	void doesNothingWhereDisabled() {
		this.runner.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ContractJettyWebServerFactoryCustomizer.class));
	}

}
