package io.github.errorcontract.webmvc;

import java.io.IOException;
import java.util.List;

import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.requestid.ErrorContractRequestIdAutoConfiguration;
import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.LastGuard;
import io.github.errorcontract.servlet.filter.ErrorContractFilter;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.servlet.filter.RequestIdFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractWebMvcAutoConfigurationTests {

	private static final AutoConfigurations ALL = AutoConfigurations.of(ErrorContractAutoConfiguration.class,
			ErrorContractRequestIdAutoConfiguration.class, ErrorContractServletAutoConfiguration.class,
			ErrorContractWebMvcAutoConfiguration.class);

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner().withConfiguration(ALL)
		.withBean(WebProperties.class);

	@Test
	void registersFilterBehindTheIdsAndBeforeAllOthers() {
		this.runner.withBean("first", FilterRegistrationBean.class, () -> {
			FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
			});
			registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
			return registration;
		})
			.run((context) -> assertThat(filtersInOrder(context)).startsWith(RequestIdFilter.class,
					ErrorContractFilter.class));
	}

	@Test
	void registersFilterForEveryDispatch() {
		this.runner.run((context) -> assertThat(
				context.getBean("errorContractFilter", FilterRegistrationBean.class).determineDispatcherTypes())
			.containsExactlyInAnyOrder(DispatcherType.values()));
	}

	@Test
	void answersWhatTheChainThrows() {
		this.runner.run((context) -> assertThat(answer(context, "/orders", (request, response) -> {
			throw new IllegalStateException("secret");
		}).getContentAsString()).contains("\"INTERNAL_ERROR\""));
	}

	@Test
	void answersWithoutRequestId() {
		this.runner.withPropertyValues("error-contract.request-id.enabled=false")
			.run((context) -> assertThat(
					answer(context, "/orders", (request, response) -> ((HttpServletResponse) response).sendError(404))
						.getContentAsString())
				.contains("\"NOT_FOUND\"")
				.doesNotContain("requestId"));
	}

	@Test
	void fillsEmptyErrorUnlessThatIsUnwanted() {
		this.runner
			.run((context) -> assertThat(notFound(context, "/orders").getContentAsString()).contains("\"NOT_FOUND\""));
		this.runner.withPropertyValues("error-contract.scope.fill-empty-responses=false")
			.run((context) -> assertThat(notFound(context, "/orders").getContentAsString()).isEmpty());
	}

	@Test
	void leavesExcludedPathAlone() {
		this.runner.withPropertyValues("error-contract.scope.exclude-paths=/internal/**")
			.run((context) -> assertThat(notFound(context, "/internal/a").getContentAsString()).isEmpty());
	}

	@Test
	void refusesExcludedPathThatDoesNotBeginWithSlash() {
		this.runner.withPropertyValues("error-contract.scope.exclude-paths=internal")
			.run((context) -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageContaining("'error-contract.scope.exclude-paths'"));
	}

	@Test
	void backsOffForResponderOfUserAlone() {
		ErrorResponder own = Mockito.mock(ErrorResponder.class);
		this.runner.withBean("own", ErrorResponder.class, () -> own)
			.run((context) -> assertThat(context).hasSingleBean(ErrorResponder.class)
				.hasBean("own")
				.hasSingleBean(ContractScope.class)
				.hasSingleBean(LastGuard.class));
	}

	@Test
	void providesNothingWithoutWebOrSpringMvc() {
		new ApplicationContextRunner().withConfiguration(ALL)
			.run((context) -> assertThat(context).doesNotHaveBean(ErrorResponder.class));
		this.runner.withClassLoader(new FilteredClassLoader(DispatcherServlet.class))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(ErrorResponder.class));
	}

	@Test
	void providesNothingWhereDisabled() {
		this.runner.withPropertyValues("error-contract.enabled=false")
			.run((context) -> assertThat(context).doesNotHaveBean(FilterRegistrationBean.class));
	}

	private static List<Class<?>> filtersInOrder(ApplicationContext context) {
		return context.getBeansOfType(FilterRegistrationBean.class)
			.values()
			.stream()
			.sorted(AnnotationAwareOrderComparator.INSTANCE)
			.<Class<?>>map((registration) -> registration.getFilter().getClass())
			.toList();
	}

	private static MockHttpServletResponse notFound(ApplicationContext context, String path) throws Exception {
		return answer(context, path, (request, response) -> ((HttpServletResponse) response).setStatus(404));
	}

	private static MockHttpServletResponse answer(ApplicationContext context, String path, FilterChain chain)
			throws IOException, ServletException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		context.getBean("errorContractFilter", FilterRegistrationBean.class)
			.getFilter()
			.doFilter(new MockHttpServletRequest("GET", path), response, chain);
		return response;
	}

}
