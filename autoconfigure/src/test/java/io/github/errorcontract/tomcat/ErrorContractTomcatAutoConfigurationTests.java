package io.github.errorcontract.tomcat;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.apache.catalina.valves.ErrorReportValve;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractTomcatAutoConfigurationTests {

	private static final AutoConfigurations ALL = AutoConfigurations.of(ErrorContractAutoConfiguration.class,
			ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
			ErrorContractWebMvcAutoConfiguration.class, ErrorContractTomcatAutoConfiguration.class);

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner().withConfiguration(ALL)
		.withBean(WebProperties.class);

	@Test
	void opensDoorOfTomcat() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(ContractTomcatWebServerFactoryCustomizer.class));
	}

	@Test
	void doesNothingWithoutTomcat() {
		this.runner.withClassLoader(new FilteredClassLoader(ErrorReportValve.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.hasSingleBean(ErrorResponder.class)
				.doesNotHaveBean(ContractTomcatWebServerFactoryCustomizer.class));
	}

	@Test
	void doesNothingWithoutSpringBootsTomcat() {
		this.runner.withClassLoader(new FilteredClassLoader(ConfigurableTomcatWebServerFactory.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(ContractTomcatWebServerFactoryCustomizer.class));
	}

	@Test
	void doesNothingOutsideOfWebApplication() {
		new ApplicationContextRunner().withConfiguration(ALL)
			.run((context) -> assertThat(context).doesNotHaveBean(ContractTomcatWebServerFactoryCustomizer.class));
	}

	@Test
	void doesNothingWhereDisabled() {
		this.runner.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ContractTomcatWebServerFactoryCustomizer.class));
	}

}
