package io.github.errorcontract.webmvc;

import java.util.Collection;

import io.github.errorcontract.body.BodyProperties;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.boot.ScopeProperties;
import io.github.errorcontract.failure.Wrappers;
import io.github.errorcontract.format.PathFormats;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.property.PropertyFailures;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.requestid.RequestIdTaskDecorator;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.PathPatternFormats;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.RequestLocales;
import io.github.errorcontract.servlet.answer.BrowserPages;
import io.github.errorcontract.servlet.answer.LastGuard;
import io.github.errorcontract.servlet.answer.PipelineErrorResponder;
import io.github.errorcontract.servlet.answer.StatusResponder;
import io.github.errorcontract.servlet.filter.ConnectionAborter;
import io.github.errorcontract.servlet.filter.ErrorContractFilter;
import io.github.errorcontract.servlet.filter.OutermostFilterRegistration;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * Auto-configuration of the servlet side: what answers, on which paths, the filter that
 * is the door for all that Spring MVC does not see, and the doors of Spring MVC, which
 * are the advice and the replacement of Spring Boot's error controller. Parameters are
 * named as the beans that they mean: Spring takes those without a search by type among
 * all beans, which it would repeat for each of them while the container starts.
 */
@AutoConfiguration(after = { ErrorContractAutoConfiguration.class, ErrorContractRequestIdAutoConfiguration.class },
		before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ DispatcherServlet.class, ErrorController.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractWebMvcAutoConfiguration implements ApplicationContextAware {

	private final ScopeProperties properties;

	@SuppressWarnings("NullAway.Init")
	private ApplicationContext context;

	ErrorContractWebMvcAutoConfiguration(ScopeProperties properties) {
		this.properties = properties;
	}

	@Override
	public void setApplicationContext(ApplicationContext context) {
		this.context = context;
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorResponder errorContractResponder(ErrorPipeline errorContractPipeline,
			@Nullable RequestIds errorContractRequestIds) {
		return new PipelineErrorResponder(errorContractPipeline, errorContractRequestIds,
				new RequestLocales(this.context), browserPages());
	}

	private BrowserPages browserPages() {
		return new BrowserPages(this.properties.isBrowserPages());
	}

	@Bean
	@ConditionalOnMissingBean
	ContractScope errorContractScope(BodyProperties body, Environment environment) {
		PropertyFailures failures = new PropertyFailures(environment);
		checkPaths("scope.paths", this.properties.getPaths(), failures);
		checkPaths("scope.exclude-paths", this.properties.getExcludePaths(), failures);
		checkPaths("body.format-by-path", body.getFormatByPath().keySet(), failures);
		return new ContractScope(this.properties.getPaths(), this.properties.getExcludePaths());
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	PathFormats errorContractPathFormats(BodyProperties body) {
		return new PathPatternFormats(body.getFormatByPath());
	}

	private static void checkPaths(String key, Collection<String> paths, PropertyFailures failures) {
		for (String path : paths) {
			if (!path.startsWith("/")) {
				throw failures.invalid(key, path, "Begin the patterns of '%s' with a slash.");
			}
			try {
				PathPatternParser.defaultInstance.parse(path);
			}
			catch (PatternParseException ex) {
				throw failures.invalid(key, path, "Correct the pattern in '%s'.");
			}
		}
	}

	@Bean
	@ConditionalOnMissingBean
	LastGuard errorContractLastGuard(ErrorPipeline errorContractPipeline, ErrorResponder errorContractResponder,
			BareStatus errorContractBareStatus, @Nullable RequestIds errorContractRequestIds) {
		return new LastGuard(errorContractPipeline,
				new StatusResponder(errorContractResponder, errorContractBareStatus), errorContractRequestIds,
				new LastGuard.Settings(this.properties.isFillEmptyResponses(), new UserErrorPages(this.context),
						browserPages()));
	}

	@Bean
	@ConditionalOnMissingBean(parameterizedContainer = FilterRegistrationBean.class, value = ErrorContractFilter.class)
	FilterRegistrationBean<ErrorContractFilter> errorContractFilter(ErrorResponder errorContractResponder,
			LastGuard errorContractLastGuard, ContractScope errorContractScope,
			ObjectProvider<ConnectionAborter> aborters, BareStatus errorContractBareStatus,
			@Nullable DispatcherServletPath dispatcherServletRegistration, Environment environment) {
		String page = environment.getProperty("spring.web.error.path", environment.getProperty("error.path", "/error"));
		DispatcherServletPath servlet = dispatcherServletRegistration;
		ErrorContractFilter.Entry entry = new ErrorContractFilter.Entry(errorContractResponder,
				new StatusResponder(errorContractResponder, errorContractBareStatus),
				(servlet != null) ? servlet.getRelativePath(page) : page, aborters);
		return new OutermostFilterRegistration<>(
				new ErrorContractFilter(entry, errorContractLastGuard, errorContractScope), 1);
	}

	@Bean
	static LastAdviceRegistrar errorContractLastAdviceRegistrar() {
		return new LastAdviceRegistrar();
	}

	@Bean
	static CorsProcessorBeanPostProcessor errorContractCorsRefusals(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope) {
		return new CorsProcessorBeanPostProcessor(responder, scope);
	}

	@Bean
	static RequestIdTaskExecutorBeanPostProcessor errorContractRequestIdTasks(
			ObjectProvider<RequestIdTaskDecorator> decorator) {
		return new RequestIdTaskExecutorBeanPostProcessor(decorator);
	}

	@Bean
	ErrorContractMvcConfigurer errorContractMvcConfigurer(ObjectProvider<ErrorResponder> responder,
			ObjectProvider<ContractScope> scope, Wrappers wrappers) {
		return new ErrorContractMvcConfigurer(
				() -> new ScopedAnswer(responder.getObject(), scope.getObject(), wrappers), this.context);
	}

	@Bean
	@ConditionalOnMissingBean(value = ErrorController.class, search = SearchStrategy.CURRENT)
	ContractErrorController errorContractErrorController(ErrorResponder errorContractResponder,
			ContractScope errorContractScope, BareStatus errorContractBareStatus, ObjectProvider<WebProperties> web,
			ObjectProvider<ErrorAttributes> attributes, ObjectProvider<ErrorViewResolver> viewResolvers) {
		return new ContractErrorController(new StatusResponder(errorContractResponder, errorContractBareStatus),
				errorContractScope, new SpringBootErrors(attributes, web, viewResolvers), browserPages());
	}

}
