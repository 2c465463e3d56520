package io.github.errorcontract.webmvc;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.failure.FailureCheck;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMappingInfo;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ExceptionHandlerExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Asks the exception handlers that win over the contract, in Spring's order: those of the
 * application, but for the ones that yield. It stands in for Spring's own resolver on
 * paths in scope where that would ask others first: an advice of a library of Spring's
 * own, or a catch-all that yields.
 */
final class UserHandlerExceptionResolver extends ExceptionHandlerExceptionResolver {

	private final ScopedAnswer answer;

	private final ExceptionHandlerChoice choice;

	private final Map<Class<?>, ExceptionHandlerMethodResolver> controllers = new ConcurrentHashMap<>();

	/**
	 * Creates the resolver, which calls handlers as Spring's own does.
	 * @param springs the resolver of Spring itself
	 * @param answer the answers
	 * @param choice which handlers win
	 */
	UserHandlerExceptionResolver(ExceptionHandlerExceptionResolver springs, ScopedAnswer answer,
			ExceptionHandlerChoice choice) {
		this.answer = answer;
		this.choice = choice;
		setApplicationContext(springs.getApplicationContext());
		setMessageConverters(springs.getMessageConverters());
		setContentNegotiationManager(springs.getContentNegotiationManager());
		if (springs.getArgumentResolvers() != null && springs.getReturnValueHandlers() != null) {
			setArgumentResolvers(springs.getArgumentResolvers().getResolvers());
			setReturnValueHandlers(springs.getReturnValueHandlers().getHandlers());
		}
		afterPropertiesSet();
	}

	@Override
	protected @Nullable ServletInvocableHandlerMethod getExceptionHandlerMethod(@Nullable HandlerMethod handler,
			Exception failure, ServletWebRequest request) {
		if (!this.answer.covers(request.getRequest()) || !FailureCheck.isTellable(failure)) {
			return null;
		}
		List<MediaType> accepted = accepted(request);
		if (handler != null) {
			ExceptionHandlerMappingInfo found = this.choice.find(controller(handler), failure, accepted);
			if (found != null) {
				return invocable(handler.getBean(), found, request);
			}
		}
		for (ControllerAdviceBean advice : advices(handler)) {
			ExceptionHandlerMethodResolver handlers = getExceptionHandlerAdviceCache().get(advice);
			ExceptionHandlerMappingInfo found = (handlers != null) ? this.choice.find(handlers, failure, accepted)
					: null;
			if (found != null) {
				return invocable(advice.resolveBean(), found, request);
			}
		}
		return null;
	}

	private ExceptionHandlerMethodResolver controller(HandlerMethod handler) {
		return this.controllers.computeIfAbsent(handler.getBeanType(), ExceptionHandlerMethodResolver::new);
	}

	private List<ControllerAdviceBean> advices(@Nullable HandlerMethod handler) {
		List<ControllerAdviceBean> advices = new ArrayList<>();
		Class<?> type = (handler != null) ? handler.getBeanType() : null;
		if (handler != null && type != null && Proxy.isProxyClass(type)) {
			type = AopUtils.getTargetClass(handler.getBean());
		}
		for (ControllerAdviceBean advice : getExceptionHandlerAdviceCache().keySet()) {
			if (ExceptionHandlerChoice.isUsers(advice) && advice.isApplicableToBeanType(type)) {
				advices.add(advice);
			}
		}
		return advices;
	}

	private List<MediaType> accepted(ServletWebRequest request) {
		try {
			return getContentNegotiationManager().resolveMediaTypes(request);
		}
		catch (HttpMediaTypeNotAcceptableException ex) {
			return List.of(MediaType.ALL);
		}
	}

	private ServletInvocableHandlerMethod invocable(Object bean, ExceptionHandlerMappingInfo found,
			ServletWebRequest request) {
		if (!found.getProducibleTypes().isEmpty()) {
			request.setAttribute(HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE, found.getProducibleTypes(),
					RequestAttributes.SCOPE_REQUEST);
		}
		ApplicationContext context = getApplicationContext();
		return new ServletInvocableHandlerMethod(bean, found.getHandlerMethod(), context);
	}

}
