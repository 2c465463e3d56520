package io.github.errorcontract.webmvc;

import java.lang.reflect.Field;

import io.github.errorcontract.requestid.RequestIdTaskDecorator;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Lets the executor of Spring MVC, whichever it is, take the request ID along to a
 * {@code Callable} or a {@code StreamingResponseBody}. An interceptor of callables would
 * be registered anew with every request, asynchronous or not.
 */
final class RequestIdTaskExecutorBeanPostProcessor implements BeanPostProcessor {

	private static final String EXECUTOR = "taskExecutor";

	private final ObjectProvider<RequestIdTaskDecorator> decorator;

	/**
	 * Creates the post-processor.
	 * @param decorator passes the request ID on; looked up when the handler adapter is
	 * created, absent if request IDs are disabled
	 */
	RequestIdTaskExecutorBeanPostProcessor(ObjectProvider<RequestIdTaskDecorator> decorator) {
		this.decorator = decorator;
	}

	@Override
	public Object postProcessBeforeInitialization(Object bean, String beanName) {
		if (bean instanceof RequestMappingHandlerAdapter adapter
				&& executorOf(adapter) instanceof AsyncTaskExecutor executor) {
			RequestIdTaskDecorator ids = this.decorator.getIfAvailable();
			if (ids != null) {
				TaskExecutorAdapter decorated = new TaskExecutorAdapter(executor);
				decorated.setTaskDecorator(ids);
				adapter.setTaskExecutor(decorated);
			}
		}
		return bean;
	}

	private static @Nullable Object executorOf(RequestMappingHandlerAdapter adapter) {
		Field field = ReflectionUtils.findField(RequestMappingHandlerAdapter.class, EXECUTOR);
		if (field == null) {
			return null;
		}
		ReflectionUtils.makeAccessible(field);
		return ReflectionUtils.getField(field, adapter);
	}

}
