package io.github.errorcontract.benchmarks.load;

import java.util.concurrent.atomic.AtomicInteger;

import io.github.errorcontract.ErrorListener;
import io.github.errorcontract.benchmarks.shop.CustomerController;
import io.github.errorcontract.benchmarks.shop.MissingOrder;
import io.github.errorcontract.benchmarks.shop.OrderController;
import io.github.errorcontract.exception.NotFoundException;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.servlet.config.annotation.AsyncSupportConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The service with the starter's defaults, a listener that throws now and then and an
 * executor that is full most of the time.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({ OrderController.class, CustomerController.class, FaultyController.class })
class LoadConfiguration implements WebMvcConfigurer {

	private final ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();

	LoadConfiguration() {
		this.executor.setCorePoolSize(1);
		this.executor.setMaxPoolSize(1);
		this.executor.setQueueCapacity(1);
		this.executor.initialize();
	}

	/**
	 * Sets an executor that throws {@link TaskRejectedException} as soon as two requests
	 * use it.
	 */
	@Override
	public void configureAsyncSupport(AsyncSupportConfigurer configurer) {
		configurer.setTaskExecutor(this.executor);
	}

	@Bean
	MissingOrder missingOrder() {
		return (id) -> new NotFoundException("Order {0} does not exist.", id);
	}

	@Bean
	ErrorListener throwingListener() {
		AtomicInteger told = new AtomicInteger();
		return (error, context) -> {
			int number = told.incrementAndGet();
			if (number % 7 == 0) {
				throw new IllegalStateException("listener");
			}
			if (number % 11 == 0) {
				throw new AssertionError("listener");
			}
		};
	}

}
