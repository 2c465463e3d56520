package io.github.errorcontract.openapi.springdoc;

import java.util.function.Consumer;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Starts a service with documents of springdoc, but without a server.
 */
final class DocumentRunner {

	private DocumentRunner() {
	}

	static WebApplicationContextRunner create() {
		return new WebApplicationContextRunner()
			.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class,
					ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
					ErrorContractWebMvcAutoConfiguration.class, ErrorContractOpenApiAutoConfiguration.class,
					WebMvcAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
					HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
					ValidationAutoConfiguration.class, SpringDocConfiguration.class, SpringDocConfigProperties.class,
					SpringDocWebMvcConfiguration.class, MultipleOpenApiSupportConfiguration.class));
	}

	static void documented(WebApplicationContextRunner runner, Consumer<OpenApiDocument> assertions) {
		runner.run((context) -> assertions.accept(document(context, "/v3/api-docs")));
	}

	static OpenApiDocument document(WebApplicationContext context, String path) throws Exception {
		assertThat(context.getBean(ContractOpenApiCustomizer.class)).isNotNull();
		return OpenApiDocument
			.parse(MockMvcTester.from(context).get().uri(path).exchange().getResponse().getContentAsString());
	}

}
