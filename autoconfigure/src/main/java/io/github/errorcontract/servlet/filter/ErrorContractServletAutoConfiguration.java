package io.github.errorcontract.servlet.filter;

import java.util.Collection;
import java.util.EnumSet;

import io.github.errorcontract.RequestRateLimit;
import io.github.errorcontract.body.BodyProperties;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.boot.HeadersProperties;
import io.github.errorcontract.boot.ScopeProperties;
import io.github.errorcontract.format.PathFormats;
import io.github.errorcontract.headers.RequestIdHeader;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.property.PropertyFailures;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.requestid.RequestIdPolicy;
import io.github.errorcontract.requestid.RequestIdProperties;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.PathPatternFormats;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.RequestLocales;
import io.github.errorcontract.servlet.answer.BrowserPages;
import io.github.errorcontract.servlet.answer.DeferredErrorResponder;
import io.github.errorcontract.servlet.answer.LastGuard;
import io.github.errorcontract.servlet.answer.PipelineErrorResponder;
import io.github.errorcontract.servlet.answer.ServletRequestRateLimit;
import io.github.errorcontract.servlet.answer.StatusResponder;
import io.github.errorcontract.servlet.answer.UserErrorPages;
import io.github.errorcontract.servlet.container.ContainerResponses;
import io.github.errorcontract.servlet.response.RequestChallenges;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * {@link AutoConfiguration Auto-configuration} of the servlet side: the responder, the
 * paths that keep the contract, the request ID and the first filters of every request.
 */
@AutoConfiguration(after = { ErrorContractAutoConfiguration.class, ErrorContractRequestIdAutoConfiguration.class })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ Filter.class, DispatcherServlet.class, ErrorController.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractServletAutoConfiguration {

	private final ScopeProperties properties;

	ErrorContractServletAutoConfiguration(ScopeProperties properties) {
		this.properties = properties;
	}

	@Bean
	@ConditionalOnBean(RequestIdPolicy.class)
	RequestIds errorContractRequestIds(RequestIdPolicy policy, RequestIdHeader header) {
		return new RequestIds(policy, header.name());
	}

	@Bean
	@ConditionalOnBean(RequestIdPolicy.class)
	FilterRegistrationBean<RequestIdFilter> errorContractRequestIdFilter(RequestIds requestIds,
			RequestIdProperties properties) {
		return new OutermostFilterRegistration<>(new RequestIdFilter(requestIds, properties.getMdcKey()), 0);
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	ErrorResponder errorContractResponder(ErrorPipeline pipeline, ObjectProvider<RequestIds> requestIds,
			ApplicationContext context) {
		return new PipelineErrorResponder(pipeline, requestIds.getIfAvailable(), new RequestLocales(context),
				browserPages());
	}

	private BrowserPages browserPages() {
		return new BrowserPages(this.properties.isBrowserPages());
	}

	@Bean
	ContractScope errorContractScope(BodyProperties body, Environment environment) {
		checkPaths("scope.paths", this.properties.getPaths(), environment);
		checkPaths("scope.exclude-paths", this.properties.getExcludePaths(), environment);
		checkPaths("body.format-by-path", body.getFormatByPath().keySet(), environment);
		return new ContractScope(this.properties.getPaths(), this.properties.getExcludePaths(), environment);
	}

	private static void checkPaths(String key, Collection<String> paths, Environment environment) {
		for (String path : paths) {
			if (!path.startsWith("/")) {
				throw PropertyFailures.invalid(key, path, "Start each pattern in '%s' with '/'.", environment);
			}
			try {
				PathPatternParser.defaultInstance.parse(path);
			}
			catch (PatternParseException ex) {
				throw PropertyFailures.invalid(key, path, "Correct the path pattern in '%s'.", environment);
			}
		}
	}

	@Bean
	@Lazy
	PathFormats errorContractPathFormats(BodyProperties body) {
		return new PathPatternFormats(body.getFormatByPath());
	}

	@Bean
	LastGuard errorContractLastGuard(ObjectProvider<ErrorPipeline> pipeline, ObjectProvider<ErrorResponder> responder,
			BareStatus statuses, ObjectProvider<RequestIds> requestIds, ApplicationContext context) {
		ObjectProvider<RequestChallenges> challenges = context.getBeanProvider(RequestChallenges.class);
		return new LastGuard(pipeline, new StatusResponder(new DeferredErrorResponder(responder), statuses),
				requestIds.getIfAvailable(),
				new LastGuard.Settings(this.properties.isFillEmptyResponses(), new UserErrorPages(context),
						browserPages(), challenges, context.getBeanProvider(ContainerResponses.class)));
	}

	@Bean
	@Lazy
	RequestRateLimit errorContractRequestRateLimit(HeadersProperties headers, LastGuard guard) {
		return new ServletRequestRateLimit(headers.getRateLimit(), guard);
	}

	@Bean
	FilterRegistrationBean<ErrorContractFilter> errorContractFilter(ObjectProvider<ErrorResponder> responder,
			BareStatus statuses, LastGuard guard, ContractScope scope, ObjectProvider<ContainerResponses> containers,
			ObjectProvider<DispatcherServletPath> servlet, Environment environment) {
		String page = environment.getProperty("spring.web.error.path", environment.getProperty("error.path", "/error"));
		DispatcherServletPath path = servlet.getIfAvailable();
		ErrorResponder deferred = new DeferredErrorResponder(responder);
		ErrorContractFilter.Entry entry = new ErrorContractFilter.Entry(deferred,
				new StatusResponder(deferred, statuses), (path != null) ? path.getRelativePath(page) : page,
				containers);
		return new OutermostFilterRegistration<>(new ErrorContractFilter(entry, guard, scope), 1);
	}

	/**
	 * Registers a filter right behind that of Spring Boot for the error pages of a WAR.
	 */
	@Bean
	@ConditionalOnBean(type = "org.springframework.boot.web.servlet.support.ErrorPageFilter")
	FilterRegistrationBean<DeployedFailureFilter> errorContractDeployedFailureFilter(
			ObjectProvider<ErrorResponder> responder, LastGuard guard) {
		FilterRegistrationBean<DeployedFailureFilter> registration = new FilterRegistrationBean<>(
				new DeployedFailureFilter(new DeferredErrorResponder(responder), guard));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
		registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
		return registration;
	}

}
