package io.github.errorcontract.management;

import io.github.errorcontract.jetty.ContractJettyWebServerFactoryCustomizer;
import io.github.errorcontract.pipeline.ErrorPipeline;
import io.github.errorcontract.requestid.RequestIdProperties;
import io.github.errorcontract.resolver.BareStatus;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.answer.DeferredErrorResponder;
import io.github.errorcontract.servlet.answer.LastGuard;
import io.github.errorcontract.servlet.answer.StatusResponder;
import io.github.errorcontract.servlet.container.ContainerResponses;
import io.github.errorcontract.servlet.filter.ErrorContractFilter;
import io.github.errorcontract.servlet.filter.OutermostFilterRegistration;
import io.github.errorcontract.servlet.filter.RequestIdFilter;
import io.github.errorcontract.tomcat.ContractTomcatWebServerFactoryCustomizer;
import org.apache.catalina.valves.ErrorReportValve;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * {@link ManagementContextConfiguration @ManagementContextConfiguration} for a management
 * server on a separate port. It registers filters and customizes the web server of the
 * management context, and uses the other beans of the application. Beans that a user
 * defines in the management context take precedence.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnBean({ ErrorResponder.class, ContractScope.class, LastGuard.class })
@EnableConfigurationProperties(RequestIdProperties.class)
final class ErrorContractManagementContextConfiguration {

	@Bean
	@ConditionalOnBean(RequestIds.class)
	@ConditionalOnMissingBean(parameterizedContainer = FilterRegistrationBean.class, value = RequestIdFilter.class,
			search = SearchStrategy.CURRENT)
	FilterRegistrationBean<RequestIdFilter> errorContractManagementRequestIdFilter(RequestIds requestIds,
			RequestIdProperties properties) {
		return new OutermostFilterRegistration<>(new RequestIdFilter(requestIds, properties.getMdcKey()), 0);
	}

	@Bean
	@ConditionalOnMissingBean(parameterizedContainer = FilterRegistrationBean.class, value = ErrorContractFilter.class,
			search = SearchStrategy.CURRENT)
	FilterRegistrationBean<ErrorContractFilter> errorContractManagementFilter(ObjectProvider<ErrorResponder> responder,
			LastGuard guard, ContractScope scope, WebProperties web, ObjectProvider<ContainerResponses> containers,
			BareStatus statuses) {
		ErrorResponder deferred = new DeferredErrorResponder(responder);
		ErrorContractFilter.Entry entry = new ErrorContractFilter.Entry(deferred,
				new StatusResponder(deferred, statuses), web.getError().getPath(), containers);
		return new OutermostFilterRegistration<>(new ErrorContractFilter(entry, guard.withoutPages(), scope), 1);
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ ErrorReportValve.class, ConfigurableTomcatWebServerFactory.class })
	static class TomcatConfiguration {

		@Bean
		@ConditionalOnMissingBean(search = SearchStrategy.CURRENT)
		ContractTomcatWebServerFactoryCustomizer errorContractManagementTomcatErrorReports(
				ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
			return new ContractTomcatWebServerFactoryCustomizer(responder, scope, null);
		}

	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass({ Server.class, WebAppContext.class, JettyServletWebServerFactory.class })
	static class JettyConfiguration {

		@Bean
		@ConditionalOnMissingBean(search = SearchStrategy.CURRENT)
		ContractJettyWebServerFactoryCustomizer errorContractManagementJettyErrorHandlers(
				ObjectProvider<ErrorPipeline> pipeline, ObjectProvider<ErrorResponder> responder,
				ObjectProvider<RequestIds> requestIds, ObjectProvider<ContractScope> scope) {
			return new ContractJettyWebServerFactoryCustomizer(pipeline, responder, requestIds, scope);
		}

	}

}
