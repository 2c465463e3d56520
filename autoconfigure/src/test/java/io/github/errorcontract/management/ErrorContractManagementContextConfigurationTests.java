package io.github.errorcontract.management;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.jetty.ContractJettyWebServerFactoryCustomizer;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.filter.ErrorContractFilter;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.servlet.filter.RequestIdFilter;
import io.github.errorcontract.tomcat.ContractTomcatWebServerFactoryCustomizer;
import io.github.errorcontract.webmvc.ErrorContractWebMvcAutoConfiguration;
import org.apache.catalina.valves.ErrorReportValve;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractManagementContextConfigurationTests {

	private final WebApplicationContextRunner application = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractAutoConfiguration.class,
				ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
				ErrorContractWebMvcAutoConfiguration.class))
		.withBean(WebProperties.class);

	private final WebApplicationContextRunner management = new WebApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(ErrorContractManagementContextConfiguration.class));

	@Test
	void opensDoorsOfItsOwn() {
		run((context) -> {
			assertThat(filtersInOrder(context)).containsExactly(RequestIdFilter.class, ErrorContractFilter.class);
			assertThat(context).hasSingleBean(ContractTomcatWebServerFactoryCustomizer.class)
				.hasSingleBean(ContractJettyWebServerFactoryCustomizer.class);
		});
	}

	@Test
	void opensNoDoorWhereDisabled() {
		run(this.application.withPropertyValues("error-contract.enabled=false"), this.management,
				(context) -> assertThat(context).hasNotFailed()
					.doesNotHaveBean(FilterRegistrationBean.class)
					.doesNotHaveBean(ContractTomcatWebServerFactoryCustomizer.class)
					.doesNotHaveBean(ContractJettyWebServerFactoryCustomizer.class));
	}

	@Test
	void givesNoRequestIdWhereThatIsOff() {
		run(this.application.withPropertyValues("error-contract.request-id.enabled=false"), this.management,
				(context) -> assertThat(filtersInOrder(context)).containsExactly(ErrorContractFilter.class));
	}

	@Test
	void doesWithoutTomcat() {
		run(this.application, this.management.withClassLoader(new FilteredClassLoader(ErrorReportValve.class)),
				(context) -> assertThat(context).doesNotHaveBean(ContractTomcatWebServerFactoryCustomizer.class)
					.hasSingleBean(ContractJettyWebServerFactoryCustomizer.class));
	}

	@Test
	void doesWithoutJetty() {
		run(this.application, this.management.withClassLoader(new FilteredClassLoader(Server.class)),
				(context) -> assertThat(context).hasSingleBean(ContractTomcatWebServerFactoryCustomizer.class)
					.doesNotHaveBean(ContractJettyWebServerFactoryCustomizer.class));
	}

	@Test
	void backsOffForBeansOfUserInTheManagementContext() {
		run(this.application,
				this.management.withUserConfiguration(OwnFilters.class)
					.withBean("reports", ContractTomcatWebServerFactoryCustomizer.class,
							() -> new ContractTomcatWebServerFactoryCustomizer(null, null, null))
					.withBean("handlers", ContractJettyWebServerFactoryCustomizer.class,
							() -> new ContractJettyWebServerFactoryCustomizer(null, null, null, null)),
				(context) -> {
					assertThat(context.getBeanNamesForType(FilterRegistrationBean.class)).containsExactly("ids",
							"door");
					assertThat(context.getBeanNamesForType(ContractTomcatWebServerFactoryCustomizer.class))
						.containsExactly("reports");
					assertThat(context.getBeanNamesForType(ContractJettyWebServerFactoryCustomizer.class))
						.containsExactly("handlers");
				});
	}

	private void run(ContextConsumer<AssertableWebApplicationContext> consumer) {
		run(this.application, this.management, consumer);
	}

	private static void run(WebApplicationContextRunner application, WebApplicationContextRunner management,
			ContextConsumer<AssertableWebApplicationContext> consumer) {
		application.run((parent) -> management.withParent(parent).run(consumer));
	}

	private static Class<?>[] filtersInOrder(ApplicationContext context) {
		return context.getBeansOfType(FilterRegistrationBean.class)
			.values()
			.stream()
			.sorted(AnnotationAwareOrderComparator.INSTANCE)
			.map((registration) -> registration.getFilter().getClass())
			.toArray(Class<?>[]::new);
	}

	static class OwnFilters {

		@Bean
		FilterRegistrationBean<RequestIdFilter> ids() {
			return new FilterRegistrationBean<>(new RequestIdFilter(null, "id"));
		}

		@Bean
		FilterRegistrationBean<ErrorContractFilter> door() {
			return new FilterRegistrationBean<>(new ErrorContractFilter(null, null, null));
		}

	}

}
