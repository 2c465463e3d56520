package io.github.errorcontract.requestid;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.github.errorcontract.RequestIdGenerator;
import io.github.errorcontract.boot.ErrorContractAutoConfiguration;
import io.github.errorcontract.servlet.RequestIds;
import io.github.errorcontract.servlet.filter.ErrorContractServletAutoConfiguration;
import io.github.errorcontract.servlet.filter.RequestIdFilter;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.assertj.AssertableWebApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.TaskDecorator;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class ErrorContractRequestIdAutoConfigurationTests {

	private static final String FILTER = "errorContractRequestIdFilter";

	private static final AutoConfigurations ALL = AutoConfigurations.of(ErrorContractAutoConfiguration.class,
			ErrorContractRequestIdAutoConfiguration.class, ErrorContractRequestIdPropagationAutoConfiguration.class,
			ErrorContractServletAutoConfiguration.class);

	private final WebApplicationContextRunner runner = new WebApplicationContextRunner().withConfiguration(ALL);

	@Test
	void registersFilterFirstAndForEveryDispatch() {
		this.runner.run((context) -> {
			FilterRegistrationBean<?> registration = context.getBean(FILTER, FilterRegistrationBean.class);
			assertThat(registration.getFilter()).isInstanceOf(RequestIdFilter.class);
			assertThat(registration.getOrder()).isEqualTo(Ordered.HIGHEST_PRECEDENCE);
			assertThat(registration.determineDispatcherTypes()).contains(DispatcherType.values());
		});
	}

	@Test
	void providesWhatTakesIdToOtherThreads() {
		this.runner.run((context) -> assertThat(context).hasSingleBean(RequestIdTaskDecorator.class)
			.hasSingleBean(RequestIdThreadLocalAccessor.class)
			.getBean(RequestIdGenerator.class)
			.isInstanceOf(TimeOrderedRequestIdGenerator.class));
	}

	@Test
	void providesNothingWhereThatIsWanted() {
		assertNothing(this.runner.withPropertyValues("error-contract.request-id.enabled=false"));
		assertNothing(this.runner.withPropertyValues("error-contract.enabled=false"));
	}

	@Test
	void providesNoAccessorForIdsOfUserWhereDisabled() {
		this.runner.withPropertyValues("error-contract.enabled=false")
			.withBean("ids", RequestIds.class, () -> new RequestIds(new RequestIdPolicy(() -> "a", null), "X-Id"))
			.run((context) -> assertThat(context).hasNotFailed().doesNotHaveBean(RequestIdThreadLocalAccessor.class));
	}

	@Test
	void assignsNothingWithoutServlets() {
		this.runner.withClassLoader(new FilteredClassLoader(Filter.class))
			.run((context) -> assertThat(context).hasNotFailed()
				.doesNotHaveBean(RequestIds.class)
				.doesNotHaveBean(FILTER));
	}

	@Test
	void providesNothingWithoutWeb() {
		new ApplicationContextRunner().withConfiguration(ALL)
			.run((context) -> assertThat(context).doesNotHaveBean(RequestIds.class)
				.doesNotHaveBean(FilterRegistrationBean.class));
	}

	@Test
	void providesNoAccessorWithoutContextPropagation() {
		this.runner.withClassLoader(new FilteredClassLoader("io.micrometer"))
			.run((context) -> assertThat(context).hasSingleBean(RequestIds.class)
				.doesNotHaveBean(RequestIdThreadLocalAccessor.class));
	}

	@Test
	void backsOffForGeneratorOfUser() {
		this.runner.withBean("users", RequestIdGenerator.class, () -> () -> "users-1").run((context) -> {
			assertThat(context).hasSingleBean(RequestIdGenerator.class);
			assertThat(answer(context, "X-Request-Id", null)).isEqualTo("users-1");
		});
	}

	@Test
	void backsOffForTaskDecoratorOfUser() {
		this.runner.withBean("decorator", RequestIdTaskDecorator.class, () -> new RequestIdTaskDecorator("a"))
			.run((context) -> assertThat(context).getBeanNames(RequestIdTaskDecorator.class)
				.containsExactly("decorator"));
	}

	@Test
	void usesConfiguredHeader() {
		this.runner.withPropertyValues("error-contract.request-id.header=X-Correlation-Id")
			.run((context) -> assertThat(answer(context, "X-Correlation-Id", "a-1")).isEqualTo("a-1"));
	}

	@Test
	void takesIncomingIdUnlessThatIsOff() {
		this.runner.run((context) -> assertThat(answer(context, "X-Request-Id", "a-1")).isEqualTo("a-1"));
		this.runner.withPropertyValues("error-contract.request-id.accept-incoming=false")
			.run((context) -> assertThat(answer(context, "X-Request-Id", "a-1")).matches("[0-9a-f]{32}"));
	}

	@Test
	void takesIncomingIdThatMatchesConfiguredPattern() {
		this.runner.withPropertyValues("error-contract.request-id.incoming-pattern=[0-9]{3}").run((context) -> {
			assertThat(answer(context, "X-Request-Id", "123")).isEqualTo("123");
			assertThat(answer(context, "X-Request-Id", "1234")).matches("[0-9a-f]{32}");
		});
	}

	@Test
	void usesConfiguredKeyOfLoggingContext() {
		this.runner.withPropertyValues("error-contract.request-id.mdc-key=correlation").run((context) -> {
			List<String> seen = new ArrayList<>();
			MockHttpServletRequest request = new MockHttpServletRequest();
			request.addHeader("X-Request-Id", "a-1");
			context.getBean(FILTER, FilterRegistrationBean.class)
				.getFilter()
				.doFilter(request, new MockHttpServletResponse(), (same, response) -> seen.add(MDC.get("correlation")));
			assertThat(seen).containsExactly("a-1");
		});
	}

	@Test
	void takesIdToExecutorOfSpringBoot() {
		this.runner.withConfiguration(AutoConfigurations.of(TaskExecutionAutoConfiguration.class))
			.run((context) -> assertThat(seenByExecutor(context)).isEqualTo("a-1"));
	}

	@Test
	void takesIdToExecutorOfSpringBootBesideDecoratorOfUser() {
		List<String> decorated = new ArrayList<>();
		TaskDecorator users = (task) -> {
			decorated.add("decorated");
			return task;
		};
		this.runner.withConfiguration(AutoConfigurations.of(TaskExecutionAutoConfiguration.class))
			.withBean("users", TaskDecorator.class, () -> users)
			.run((context) -> {
				assertThat(seenByExecutor(context)).isEqualTo("a-1");
				assertThat(decorated).hasSize(1);
			});
	}

	private static void assertNothing(WebApplicationContextRunner runner) {
		runner.run((context) -> assertThat(context).hasNotFailed()
			.doesNotHaveBean(RequestIds.class)
			.doesNotHaveBean(RequestIdGenerator.class)
			.doesNotHaveBean(RequestIdTaskDecorator.class)
			.doesNotHaveBean(RequestIdThreadLocalAccessor.class)
			.doesNotHaveBean(FILTER));
	}

	private static String answer(AssertableWebApplicationContext context, String header, String incoming) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		MockHttpServletResponse response = new MockHttpServletResponse();
		if (incoming != null) {
			request.addHeader(header, incoming);
		}
		context.getBean(RequestIds.class).assign(request, response);
		return response.getHeader(header);
	}

	private static String seenByExecutor(AssertableWebApplicationContext context) {
		CompletableFuture<String> seen = new CompletableFuture<>();
		MDC.put("requestId", "a-1");
		try {
			context.getBean(AsyncTaskExecutor.class).execute(() -> seen.complete(String.valueOf(MDC.get("requestId"))));
			return seen.join();
		}
		finally {
			MDC.clear();
		}
	}

}
