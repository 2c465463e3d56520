package io.github.errorcontract.webmvc;

import io.github.errorcontract.boot.ScopeProperties;
import io.github.errorcontract.boot.ScopeProperties.CatchAllHandlers;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.requestid.RequestIdTaskDecorator;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.BrowserPages;
import io.github.errorcontract.servlet.answer.DeferredErrorResponder;
import io.github.errorcontract.servlet.answer.StatusResponder;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;

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
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * {@link AutoConfiguration Auto-configuration} of the doors of Spring MVC: the advice,
 * which is the last of all, what stands around Spring's resolver of exception handlers,
 * CORS, and the replacement of Spring Boot's error controller.
 */
@AutoConfiguration(after = ErrorContractServletAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class,
		afterName = "org.springframework.boot.data.rest.autoconfigure.DataRestAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ DispatcherServlet.class, ErrorController.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractWebMvcAutoConfiguration {

	ErrorContractWebMvcAutoConfiguration() {
	}

	@Bean
	static LastAdviceRegistrar errorContractLastAdviceRegistrar() {
		return new LastAdviceRegistrar();
	}

	@Bean
	static CorsProcessorBeanPostProcessor errorContractCorsProcessorBeanPostProcessor(
			ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
		return new CorsProcessorBeanPostProcessor(responder, scope);
	}

	@Bean
	static RequestIdTaskExecutorBeanPostProcessor errorContractRequestIdTaskExecutorBeanPostProcessor(
			ObjectProvider<RequestIdTaskDecorator> decorator) {
		return new RequestIdTaskExecutorBeanPostProcessor(decorator);
	}

	@Bean
	ErrorContractMvcConfigurer errorContractMvcConfigurer(ObjectProvider<ErrorResponder> responder, ContractScope scope,
			ObjectProvider<ErrorPipeline> pipeline, ScopeProperties properties, ApplicationContext context) {
		return new ErrorContractMvcConfigurer(
				new ScopedAnswer(new DeferredErrorResponder(responder), scope, new SecurityExceptions(pipeline)),
				context, properties.getCatchAllHandlers() == CatchAllHandlers.YIELD);
	}

	@Bean
	@ConditionalOnMissingBean(value = ErrorController.class, search = SearchStrategy.CURRENT)
	ContractErrorController errorContractErrorController(ObjectProvider<ErrorResponder> responder, ContractScope scope,
			BareStatus statuses, ScopeProperties properties, ObjectProvider<WebProperties> web,
			ObjectProvider<ErrorAttributes> attributes, ObjectProvider<ErrorViewResolver> viewResolvers) {
		return new ContractErrorController(new StatusResponder(new DeferredErrorResponder(responder), statuses), scope,
				new SpringBootErrors(attributes, web, viewResolvers), new BrowserPages(properties.isBrowserPages()));
	}

}
