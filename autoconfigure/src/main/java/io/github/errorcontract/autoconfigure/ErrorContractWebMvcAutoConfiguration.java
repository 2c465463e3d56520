package io.github.errorcontract.autoconfigure;

import io.github.errorcontract.servlet.BrowserPages;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.StatusResponder;
import io.github.errorcontract.webmvc.ContractErrorController;
import io.github.errorcontract.webmvc.CorsRefusals;
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
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Auto-configuration of the doors of Spring MVC: the advice and the replacement of Spring
 * Boot's error controller.
 */
@AutoConfiguration(after = ErrorContractServletAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ DispatcherServlet.class, ErrorController.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractWebMvcAutoConfiguration {

	static final String ERROR_CONTROLLER = "errorContractErrorController";

	@Bean
	static LastAdviceRegistrar errorContractLastAdviceRegistrar() {
		return new LastAdviceRegistrar();
	}

	@Bean
	static CorsRefusals errorContractCorsRefusals(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope) {
		return new CorsRefusals(responder, scope);
	}

	@Bean
	ErrorContractMvcConfigurer errorContractMvcConfigurer(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope, ApplicationContext context) {
		return new ErrorContractMvcConfigurer(responder, scope, context);
	}

	@Bean(ERROR_CONTROLLER)
	@ConditionalOnMissingBean(value = ErrorController.class, search = SearchStrategy.CURRENT)
	ContractErrorController errorContractErrorController(ErrorResponder errorContractResponder,
			ContractScope errorContractScope, ErrorContractProperties contract, WebProperties properties,
			ObjectProvider<ErrorAttributes> attributes, ObjectProvider<ErrorViewResolver> viewResolvers) {
		return new ContractErrorController(new StatusResponder(errorContractResponder), errorContractScope,
				new SpringBootErrors(attributes.getIfAvailable(DefaultErrorAttributes::new), properties, viewResolvers),
				new BrowserPages(contract.isBrowserPages()));
	}

}
