package io.github.errorcontract.webflux;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ReactiveWebApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.StringUtils;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ErrorContractWebFluxAutoConfigurationTests {

	private static final AutoConfigurations CONFIGURATION = AutoConfigurations
		.of(ErrorContractWebFluxAutoConfiguration.class);

	private final ReactiveWebApplicationContextRunner runner = new ReactiveWebApplicationContextRunner()
		.withConfiguration(CONFIGURATION);

	@Test
	void warnsOnce(CapturedOutput output) {
		this.runner.run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(warnings(output)).isOne();
			assertThat(output).containsPattern("WARN .* Error Contract does not support Spring WebFlux yet: "
					+ "the errors of this application do not follow the contract\\.");
		});
	}

	@Test
	void warnsWhereBeansAreLazy(CapturedOutput output) {
		this.runner
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.run((context) -> assertThat(warnings(output)).isOne());
	}

	@Test
	void staysSilentWhereTheContractIsOff(CapturedOutput output) {
		this.runner.withPropertyValues("error-contract.enabled=false").run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(warnings(output)).isZero();
		});
	}

	@Test
	void staysSilentInServletApplication(CapturedOutput output) {
		new WebApplicationContextRunner().withConfiguration(CONFIGURATION)
			.run((context) -> assertThat(warnings(output)).isZero());
	}

	@Test
	void staysSilentWithoutWebStack(CapturedOutput output) {
		new ApplicationContextRunner().withConfiguration(CONFIGURATION)
			.run((context) -> assertThat(warnings(output)).isZero());
	}

	private static int warnings(CapturedOutput output) {
		return StringUtils.countOccurrencesOf(output.toString(), "does not support Spring WebFlux");
	}

}
