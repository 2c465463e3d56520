package io.github.errorcontract.page;

import java.util.regex.Pattern;

import io.github.errorcontract.catalog.DocsLinks;
import io.github.errorcontract.catalog.ErrorCatalog;
import io.github.errorcontract.documentation.ErrorSchema;
import io.github.errorcontract.documentation.PublicCodes;
import io.github.errorcontract.headers.RequestIdHeader;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.property.PropertyFailures;
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
import org.springframework.context.annotation.ImportRuntimeHints;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * {@link AutoConfiguration Auto-configuration} for the page that documents error codes.
 */
@AutoConfiguration(after = ErrorContractWebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBooleanProperty("error-contract.page.enabled")
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
@ConditionalOnClass({ DispatcherServlet.class, DispatcherServletPath.class })
@EnableConfigurationProperties(PageProperties.class)
@ImportRuntimeHints(PageResources.Hints.class)
public final class ErrorContractPageAutoConfiguration {

	private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9._~-]+)+");

	@Bean
	@ConditionalOnMissingBean(DocsLinks.class)
	PageLinks errorContractPageLinks(PageProperties properties, WireFormat format, Environment environment,
			ObjectProvider<DispatcherServletPath> servletPath, ObjectProvider<ErrorCatalog> catalog) {
		String context = environment.getProperty("server.servlet.context-path", "");
		DispatcherServletPath servlet = servletPath.getIfAvailable();
		String path = properties.getPath();
		return new PageLinks(
				StringUtils.trimTrailingCharacter(context, '/')
						+ ((servlet != null) ? servlet.getRelativePath(path) : path),
				format.names(), (code) -> catalog.getObject().type(code) != null);
	}

	@Bean
	PublicCodes errorContractPublicCodes(ErrorCatalog catalog, ErrorPipeline pipeline, WireFormat format,
			ObjectProvider<RequestIdHeader> requestIdHeader) {
		RequestIdHeader requestId = requestIdHeader.getIfAvailable();
		return new PublicCodes(catalog, pipeline, format.names(), (requestId != null) ? requestId.name() : null);
	}

	@Bean
	ErrorPagesHandlerMapping errorContractPagesHandlerMapping(PublicCodes codes, WireFormat format,
			PageProperties properties, ObjectProvider<RequestIdHeader> requestIdHeader, ErrorResponder responder,
			Environment environment) {
		checkPath(properties.getPath(), environment);
		ErrorSchema schema = new ErrorSchema(format.names(), requestIdHeader.getIfAvailable() != null);
		String service = environment.getProperty("spring.application.name", "");
		return new ErrorPagesHandlerMapping(properties.getPath(), new ErrorPages(codes, schema, service), responder);
	}

	/**
	 * Checks that the path consists of unreserved characters only, which allows it to be
	 * used in links and path patterns as is.
	 */
	private static void checkPath(String path, Environment environment) {
		if (!PATH.matcher(path).matches()) {
			throw PropertyFailures.invalid("page.path", path,
					"Set '%s' to a path such as '/errors', with a leading slash and without a trailing one.",
					environment);
		}
	}

}
