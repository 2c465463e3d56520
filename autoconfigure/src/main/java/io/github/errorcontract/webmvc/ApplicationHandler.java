package io.github.errorcontract.webmvc;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Something of the application's that answers errors in place of the contract.
 *
 * @param name the class, and the method where it is one
 * @param exceptions the binary names of the exceptions that it takes, sorted; empty for
 * an error controller, which takes whatever is sent to the error page
 */
public record ApplicationHandler(String name, List<String> exceptions) {

	/**
	 * Lists the exception handlers of a class.
	 * @param type an advice or a controller
	 * @param choice which handlers win over the contract; the others are left out, and so
	 * are exceptions of those that win whose handling yields
	 */
	static List<ApplicationHandler> in(Class<?> type, ExceptionHandlerChoice choice) {
		List<ApplicationHandler> handlers = new ArrayList<>();
		for (Method method : MethodIntrospector.selectMethods(type, ApplicationHandler::isHandler)) {
			List<String> exceptions = exceptions(method).stream()
				.filter(choice::wins)
				.map(Class::getName)
				.sorted()
				.toList();
			if (!exceptions.isEmpty()) {
				handlers.add(new ApplicationHandler(name(method), exceptions));
			}
		}
		handlers.sort((left, right) -> left.name().compareTo(right.name()));
		return handlers;
	}

	static String name(Method method) {
		return method.getDeclaringClass().getName() + "#" + method.getName();
	}

	private static boolean isHandler(Method method) {
		return AnnotatedElementUtils.hasAnnotation(method, ExceptionHandler.class);
	}

	private static List<Class<?>> exceptions(Method method) {
		ExceptionHandler handler = AnnotatedElementUtils.findMergedAnnotation(method, ExceptionHandler.class);
		if (handler != null && handler.exception().length > 0) {
			return List.of(handler.exception());
		}
		List<Class<?>> types = new ArrayList<>(List.of(method.getParameterTypes()));
		types.removeIf((type) -> !Throwable.class.isAssignableFrom(type));
		return types;
	}

}
