package io.github.errorcontract.autoconfigure;

import java.util.Collection;

import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.renderer.PathFormats;
import io.github.errorcontract.servlet.BrowserPages;
import io.github.errorcontract.servlet.ConnectionCut;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorContractFilter;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.LastGuard;
import io.github.errorcontract.servlet.PathPatternFormats;
import io.github.errorcontract.servlet.PipelineErrorResponder;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.RequestLocales;
import io.github.errorcontract.servlet.StatusResponder;
import io.github.errorcontract.webmvc.OwnErrorPages;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletPath;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/**
 * Auto-configuration of the servlet side: what answers, on which paths, and the filter
 * that is the door for all that Spring MVC does not see. Parameters are named as the
 * beans that they mean: Spring takes those without a search by type among all beans,
 * which it would repeat for each of them while the container starts.
 */
@AutoConfiguration(after = { ErrorContractAutoConfiguration.class, RequestIdAutoConfiguration.class })
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass({ DispatcherServlet.class, ErrorController.class })
@ConditionalOnBooleanProperty(name = "error-contract.enabled", matchIfMissing = true)
public final class ErrorContractServletAutoConfiguration {

	private final ErrorContractProperties properties;

	ErrorContractServletAutoConfiguration(ErrorContractProperties properties) {
		this.properties = properties;
	}

	@Bean
	@ConditionalOnMissingBean
	ErrorResponder errorContractResponder(ErrorPipeline errorContractPipeline,
			@Nullable RequestIds errorContractRequestIds, BeanFactory beans) {
		return new PipelineErrorResponder(errorContractPipeline, errorContractRequestIds,
				new RequestLocales(() -> localeResolver(beans)), browserPages());
	}

	private static @Nullable LocaleResolver localeResolver(BeanFactory beans) {
		String name = DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME;
		return beans.containsBean(name) ? beans.getBean(name, LocaleResolver.class) : null;
	}

	private BrowserPages browserPages() {
		return new BrowserPages(this.properties.isBrowserPages());
	}

	@Bean
	@ConditionalOnMissingBean
	ContractScope errorContractScope(Environment environment) {
		SettingsCheck check = new SettingsCheck(this.properties, environment);
		checkPaths("paths", this.properties.getPaths(), check);
		checkPaths("exclude-paths", this.properties.getExcludePaths(), check);
		checkPaths("format-by-path", this.properties.getFormatByPath().keySet(), check);
		return new ContractScope(this.properties.getPaths(), this.properties.getExcludePaths());
	}

	@Bean
	@Lazy
	@ConditionalOnMissingBean
	PathFormats errorContractPathFormats() {
		return new PathPatternFormats(this.properties.getFormatByPath());
	}

	private static void checkPaths(String key, Collection<String> paths, SettingsCheck check) {
		for (String path : paths) {
			if (!path.startsWith("/")) {
				throw check.invalid(key, path, "Begin the patterns of '%s' with a slash.");
			}
			try {
				PathPatternParser.defaultInstance.parse(path);
			}
			catch (PatternParseException ex) {
				throw check.invalid(key, path, "Correct the pattern in '%s'.");
			}
		}
	}

	@Bean
	@ConditionalOnMissingBean
	LastGuard errorContractLastGuard(ErrorPipeline errorContractPipeline, ErrorResponder errorContractResponder,
			@Nullable RequestIds errorContractRequestIds, ListableBeanFactory beans) {
		return new LastGuard(errorContractPipeline, new StatusResponder(errorContractResponder),
				errorContractRequestIds, new LastGuard.Settings(this.properties.isFillEmptyResponses(),
						new OwnErrorPages(beans), browserPages()));
	}

	@Bean
	@ConditionalOnMissingBean(parameterizedContainer = FilterRegistrationBean.class, value = ErrorContractFilter.class)
	FilterRegistrationBean<ErrorContractFilter> errorContractFilter(ErrorResponder errorContractResponder,
			LastGuard errorContractLastGuard, ContractScope errorContractScope, ObjectProvider<ConnectionCut> cuts,
			WebProperties web, ObjectProvider<DispatcherServletPath> servletPath) {
		String page = web.getError().getPath();
		DispatcherServletPath servlet = servletPath.getIfAvailable();
		ErrorContractFilter.Door door = new ErrorContractFilter.Door(errorContractResponder,
				new StatusResponder(errorContractResponder), (servlet != null) ? servlet.getRelativePath(page) : page,
				cuts.orderedStream().toList());
		return new OutermostFilterRegistration<>(
				new ErrorContractFilter(door, errorContractLastGuard, errorContractScope), 1);
	}

}
