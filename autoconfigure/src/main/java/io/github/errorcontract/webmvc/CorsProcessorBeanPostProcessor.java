package io.github.errorcontract.webmvc;

import java.lang.reflect.Field;

import io.github.errorcontract.servlet.ContractScope;
import io.github.errorcontract.servlet.ErrorResponder;
import io.github.errorcontract.servlet.answer.ContractCorsProcessor;
import jakarta.servlet.Filter;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/**
 * Lets the contract refuse cross-origin requests wherever Spring's own processor would:
 * in the handler mappings of Spring MVC and in a {@link CorsFilter} of the application's.
 */
final class CorsProcessorBeanPostProcessor implements BeanPostProcessor {

	private final ContractCorsProcessor processor;

	/**
	 * Creates the post-processor.
	 * @param responder answers; asked for when the first request needs it, like the scope
	 * @param scope the paths that keep the contract
	 */
	CorsProcessorBeanPostProcessor(ObjectProvider<ErrorResponder> responder, ObjectProvider<ContractScope> scope) {
		this.processor = new ContractCorsProcessor(responder, scope);
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof AbstractHandlerMapping mapping) {
			if (isSprings(mapping.getCorsProcessor())) {
				mapping.setCorsProcessor(this.processor);
			}
		}
		else if (bean instanceof Filter filter) {
			install(filter);
		}
		else if (bean instanceof FilterRegistrationBean<?> registration) {
			install(registration.getFilter());
		}
		return bean;
	}

	private void install(@Nullable Filter filter) {
		if (filter instanceof CorsFilter cors && isSprings(processorOf(cors))) {
			cors.setCorsProcessor(this.processor);
		}
	}

	private static @Nullable Object processorOf(CorsFilter filter) {
		Field field = ReflectionUtils.findField(CorsFilter.class, "processor");
		if (field == null) {
			return null;
		}
		ReflectionUtils.makeAccessible(field);
		return ReflectionUtils.getField(field, filter);
	}

	private static boolean isSprings(@Nullable Object processor) {
		return processor != null && processor.getClass() == DefaultCorsProcessor.class;
	}

}
