package io.github.errorcontract.page;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.definition.InvalidContractException;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractPageAutoConfigurationTests {

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class,
				ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
				ErrorContractWebMvcAutoConfiguration.class, ErrorContractPageAutoConfiguration.class,
				DispatcherServletAutoConfiguration.class, WebMvcAutoConfiguration.class));

	private final WebApplicationContextRunner enabled = this.runner
		.withPropertyValues("error-contract.page.enabled=true");

	@Test
	void isOffByDefault() {
		this.runner.run((context) -> assertThat(context).doesNotHaveBean(ErrorPagesHandlerMapping.class));
	}

	@Test
	void offersThePage() {
		this.enabled.run((context) -> assertThat(context).hasSingleBean(ErrorPagesHandlerMapping.class));
	}

	@Test
	void isOffWithTheContract() {
		this.enabled.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(ErrorPagesHandlerMapping.class));
	}

	@Test
	void isOffWithoutSpringMvc() {
		this.enabled.withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
			.run((context) -> assertThat(context).doesNotHaveBean(ErrorPagesHandlerMapping.class));
	}

	@Test
	void linksToThePageOfACode() {
		this.enabled
			.withPropertyValues("error-contract.page.path=/help", "server.servlet.context-path=/shop",
					"spring.mvc.servlet.path=/api")
			.run((context) -> assertThat(context.getBean(ErrorCatalog.class).docs("NOT_FOUND"))
				.isEqualTo("/shop/api/help/NOT_FOUND"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "errors", "/errors/", "/", "/a b", "/{code}", "//x", "/**" })
	void refusesWhatIsNoPath(String path) {
		this.enabled.withPropertyValues("error-contract.page.path=" + path)
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.isInstanceOf(InvalidContractException.class)
				.hasMessageContaining("error-contract.page.path"));
	}

}
