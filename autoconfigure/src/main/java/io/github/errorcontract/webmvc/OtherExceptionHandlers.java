package io.github.errorcontract.webmvc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

/**
 * The exception handlers of the application, which win over ours.
 */
final class OtherExceptionHandlers {

	private final Map<Class<?>, Boolean> controllers = new ConcurrentHashMap<>();

	private final SingletonSupplier<Boolean> advices;

	OtherExceptionHandlers(ApplicationContext context) {
		this.advices = SingletonSupplier.of(() -> ControllerAdviceBean.findAnnotatedBeans(context)
			.stream()
			.map(ControllerAdviceBean::getBeanType)
			.anyMatch(OtherExceptionHandlers::isOther));
	}

	/**
	 * Tells whether an advice or the controller itself may take a failure.
	 */
	boolean mayTake(@Nullable Object handler) {
		if (this.advices.obtain()) {
			return true;
		}
		return handler instanceof HandlerMethod method
				&& this.controllers.computeIfAbsent(method.getBeanType(), OtherExceptionHandlers::hasHandlers);
	}

	private static boolean isOther(@Nullable Class<?> advice) {
		return advice != null && advice != ErrorContractAdvice.class && hasHandlers(advice);
	}

	private static boolean hasHandlers(Class<?> type) {
		return new ExceptionHandlerMethodResolver(type).hasExceptionMappings();
	}

}
