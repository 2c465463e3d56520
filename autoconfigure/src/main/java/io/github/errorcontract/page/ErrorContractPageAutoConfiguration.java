package io.github.errorcontract.page;

import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.documentation.DocumentationConfiguration;
import io.github.errorcontract.documentation.ErrorSchema;
import io.github.errorcontract.documentation.PageLinks;
import io.github.errorcontract.documentation.PublicCodes;
import io.github.errorcontract.format.WireNames;
import io.github.errorcontract.headers.RequestIdHeader;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.renderer.WireFormat;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Auto-configuration of the page about errors.
 */
@AutoConfiguration(after = ErrorContractWebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBooleanProperty("error-contract.page.enabled")
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@ConditionalOnClass({ DispatcherServlet.class, DispatcherServletPath.class })
@EnableConfigurationProperties(PageProperties.class)
@Import(DocumentationConfiguration.class)
@ImportRuntimeHints(PageResources.Hints.class)
public final class ErrorContractPageAutoConfiguration {

	private final PageProperties properties;

	private final WireNames names;

	ErrorContractPageAutoConfiguration(PageProperties properties, WireFormat format, Environment environment) {
		PagePath.check(properties, environment);
		this.properties = properties;
		this.names = format.names();
	}

	@Bean
	@ConditionalOnMissingBean(DocsLinks.class)
	PageLinks errorContractPageLinks(Environment environment, ObjectProvider<DispatcherServletPath> servletPath,
			ObjectProvider<ErrorCatalog> catalog) {
		String context = environment.getProperty("server.servlet.context-path", "");
		DispatcherServletPath servlet = servletPath.getIfAvailable();
		String path = this.properties.getPath();
		return new PageLinks(
				PagePath.withoutSlash(context) + ((servlet != null) ? servlet.getRelativePath(path) : path), this.names,
				(code) -> catalog.getObject().type(code) != null);
	}

	@Bean
	@ConditionalOnMissingBean
	PublicCodes errorContractPublicCodes(ErrorCatalog catalog, ErrorPipeline pipeline,
			ObjectProvider<RequestIdHeader> requestIdHeader) {
		RequestIdHeader requestId = requestIdHeader.getIfAvailable();
		return new PublicCodes(catalog, pipeline, this.names, (requestId != null) ? requestId.name() : null);
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorPagesMapping errorContractPagesMapping(PublicCodes codes, ErrorSchema schema, ErrorResponder responder,
			Environment environment) {
		String service = environment.getProperty("spring.application.name", "");
		return new ErrorPagesMapping(this.properties.getPath(), new ErrorPages(codes, schema, service), responder);
	}

}
