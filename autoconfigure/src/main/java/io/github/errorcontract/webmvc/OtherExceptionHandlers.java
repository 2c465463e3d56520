package io.github.errorcontract.webmvc;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

/**
 * The exception handlers of the application, which win over ours.
 */
final class OtherExceptionHandlers {

	private final Map<Class<?>, Boolean> taken = new ConcurrentHashMap<>();

	private final ApplicationContext context;

	private volatile @Nullable Boolean advices;

	OtherExceptionHandlers(ApplicationContext context) {
		this.context = context;
	}

	/**
	 * Tells whether an advice or the controller itself may take a failure.
	 */
	boolean mayTake(@Nullable Object handler) {
		Class<?> type = (handler instanceof HandlerMethod method) ? method.getBeanType() : Object.class;
		Boolean known = this.taken.get(type);
		return (known != null) ? known : this.taken.computeIfAbsent(type, this::isTaken);
	}

	/**
	 * Finds the exception handler that will take a failure, or the first of its causes
	 * that one takes.
	 * @return class and method, null where ours answers
	 */
	@Nullable String find(@Nullable Object handler, Throwable failure) {
		ApplicationHandlers handlers = new ApplicationHandlers(this.context, new ExceptionHandlerChoice(false));
		String found = null;
		for (Throwable cause = failure; found == null && cause != null; cause = cause.getCause()) {
			found = handlers.find((handler instanceof HandlerMethod method) ? method : null, cause.getClass());
		}
		return found;
	}

	private boolean isTaken(Class<?> controller) {
		return hasAdvices() || hasHandlers(controller);
	}

	private boolean hasAdvices() {
		Boolean known = this.advices;
		if (known == null) {
			known = haveHandlers(ControllerAdviceBean.findAnnotatedBeans(this.context));
			this.advices = known;
		}
		return known;
	}

	private static boolean haveHandlers(List<ControllerAdviceBean> advices) {
		for (ControllerAdviceBean advice : advices) {
			if (isOther(advice.getBeanType())) {
				return true;
			}
		}
		return false;
	}

	private static boolean isOther(@Nullable Class<?> advice) {
		return advice != null && advice != ErrorContractAdvice.class && !ExceptionHandlerChoice.isSprings(advice)
				&& hasHandlers(advice);
	}

	private static boolean hasHandlers(Class<?> type) {
		return new ExceptionHandlerMethodResolver(type).hasExceptionMappings();
	}

}
