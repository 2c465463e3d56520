package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.PipelineErrorResponder;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.webmvc.ContractErrorController;
import io.github.errorcontract.webmvc.ErrorContractMvcConfigurer;
import io.github.errorcontract.webmvc.SpringBootErrors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * Auto-configuration of the doors of Spring MVC: the advice, the replacement of Spring
 * Boot's error controller, and what both answer with.
 */
@AutoConfiguration(after = { ErrorContractAutoConfiguration.class, RequestIdAutoConfiguration.class },
		before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ DispatcherServlet.class, ErrorController.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractWebMvcAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ErrorResponder errorContractResponder(ErrorPipeline pipeline, ObjectProvider<RequestIds> requestIds) {
		return new PipelineErrorResponder(pipeline, requestIds.getIfAvailable());
	}

	@Bean
	@ConditionalOnMissingBean
	ContractScope errorContractScope(ErrorContractProperties properties, Environment environment) {
		properties.getPaths().forEach((path) -> checkPath(path, new SettingsCheck(properties, environment)));
		return new ContractScope(properties.getPaths());
	}

	private static void checkPath(String path, SettingsCheck check) {
		if (!path.startsWith("/")) {
			throw check.invalid("paths", path, "Begin the patterns of '%s' with a slash.");
		}
		try {
			PathPatternParser.defaultInstance.parse(path);
		}
		catch (PatternParseException ex) {
			throw check.invalid("paths", path, "Correct the pattern in '%s'.");
		}
	}

	@Bean
	static LastAdviceRegistrar errorContractLastAdviceRegistrar() {
		return new LastAdviceRegistrar();
	}

	@Bean
	ErrorContractMvcConfigurer errorContractMvcConfigurer(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope, ApplicationContext context) {
		return new ErrorContractMvcConfigurer(responder, scope, context);
	}

	@Bean
	@ConditionalOnMissingBean(value = ErrorController.class, search = SearchStrategy.CURRENT)
	ContractErrorController errorContractErrorController(ErrorResponder responder, ContractScope scope,
			WebProperties properties, ObjectProvider<ErrorAttributes> attributes,
			ObjectProvider<ErrorViewResolver> viewResolvers) {
		return new ContractErrorController(responder, scope, new SpringBootErrors(
				attributes.getIfAvailable(DefaultErrorAttributes::new), properties, viewResolvers));
	}

}
