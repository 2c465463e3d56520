package io.github.errorcontract.webmvc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.github.errorcontract.boot.ScopeProperties;
import io.github.errorcontract.boot.ScopeProperties.CatchAllHandlers;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.util.ClassUtils;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMappingInfo;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What of the application answers errors in place of the contract: exception handlers in
 * advices and controllers, and an {@link ErrorController}. Thread-safe.
 */
public final class ApplicationHandlers {

	private static final String OUR_CONTROLLER = "errorContractErrorController";

	private final ApplicationContext context;

	private final ExceptionHandlerChoice choice;

	private final Map<Class<?>, ExceptionHandlerMethodResolver> resolvers = new ConcurrentHashMap<>();

	private volatile @Nullable List<ControllerAdviceBean> advices;

	/**
	 * Creates the list.
	 * @param context the application's
	 * @param choice which exception handlers win over the contract
	 */
	ApplicationHandlers(ApplicationContext context, ExceptionHandlerChoice choice) {
		this.context = context;
		this.choice = choice;
	}

	/**
	 * Creates the list for an application.
	 * @param context the application's
	 * @return the list
	 */
	public static ApplicationHandlers of(ApplicationContext context) {
		boolean yield = context.getBean(ScopeProperties.class).getCatchAllHandlers() == CatchAllHandlers.YIELD;
		return new ApplicationHandlers(context, new ExceptionHandlerChoice(yield));
	}

	/**
	 * Lists all that answers errors in place of the contract.
	 * @return exception handlers of advices, of controllers, then error controllers
	 */
	public List<ApplicationHandler> all() {
		Set<ApplicationHandler> all = new LinkedHashSet<>(global());
		this.context.getBeansOfType(RequestMappingHandlerMapping.class, true, false)
			.values()
			.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().values().stream())
			.map(HandlerMethod::getBeanType)
			.distinct()
			.filter((type) -> !ExceptionHandlerChoice.isSprings(type))
			.forEach((type) -> all.addAll(ApplicationHandler.in(ClassUtils.getUserClass(type), this.choice)));
		return List.copyOf(all);
	}

	/**
	 * Lists what answers errors of any controller.
	 */
	List<ApplicationHandler> global() {
		List<ApplicationHandler> handlers = new ArrayList<>();
		for (ControllerAdviceBean advice : advices()) {
			Class<?> type = advice.getBeanType();
			if (type != null) {
				handlers.addAll(ApplicationHandler.in(ClassUtils.getUserClass(type), this.choice));
			}
		}
		if (!this.context.containsBean(OUR_CONTROLLER)) {
			for (String name : this.context.getBeanNamesForType(ErrorController.class, true, false)) {
				Class<?> type = this.context.getType(name, false);
				if (type != null) {
					handlers.add(new ApplicationHandler(ClassUtils.getUserClass(type).getName(), List.of()));
				}
			}
		}
		return handlers;
	}

	/**
	 * Tells whether an exception handler of the application takes a failure.
	 * @param handler the handler method that fails, null where none was found
	 * @param failure the class of the failure
	 * @return whether the contract does not answer it
	 */
	public boolean take(@Nullable HandlerMethod handler, Class<? extends Throwable> failure) {
		return find(handler, failure) != null;
	}

	/**
	 * Finds the exception handler of the application that takes a failure.
	 * @return class and method, null where the contract answers
	 */
	@Nullable String find(@Nullable HandlerMethod handler, Class<? extends Throwable> failure) {
		Class<?> controller = (handler != null) ? ClassUtils.getUserClass(handler.getBeanType()) : null;
		String found = (controller != null) ? find(controller, failure) : null;
		for (ControllerAdviceBean advice : advices()) {
			Class<?> type = advice.getBeanType();
			if (found == null && type != null && advice.isApplicableToBeanType(controller)) {
				found = find(ClassUtils.getUserClass(type), failure);
			}
		}
		return found;
	}

	private @Nullable String find(Class<?> type, Class<? extends Throwable> failure) {
		ExceptionHandlerMethodResolver handlers = this.resolvers.computeIfAbsent(type,
				ExceptionHandlerMethodResolver::new);
		ExceptionHandlerMappingInfo found = this.choice.find(handlers, failure, MediaType.ALL);
		return (found != null) ? ApplicationHandler.name(found.getHandlerMethod()) : null;
	}

	private List<ControllerAdviceBean> advices() {
		List<ControllerAdviceBean> known = this.advices;
		if (known == null) {
			known = ControllerAdviceBean.findAnnotatedBeans(this.context)
				.stream()
				.filter(ExceptionHandlerChoice::isReported)
				.toList();
			this.advices = known;
		}
		return known;
	}

}
